import type { CensusTableId, CensusTables, Counts } from './types';
import { shareOf } from './tables';

/** A count that S3 prints; `correct` is what its own parts add up to, where that differs from what is printed. */
export type PublishedCount = {
  readonly table: CensusTableId;
  readonly row: string;
  readonly source: string;
  readonly national: number | null;
  readonly regional: number | null;
  readonly total: number;
  readonly correct?: number;
  /** Why that is taken: `published.errata.<key>` says it. */
  readonly erratum?: 'tpm' | 'not_tpm';
};

/** Figures of the census of May 2016 as S3 prints them, to be read beside those of the portal. */
export const PUBLISHED_COUNTS: readonly PublishedCount[] = [
  { table: 't9', row: 'public_officer', source: 'S3 T9', national: 195, regional: 75, total: 270 },
  { table: 't9', row: 'public_manager', source: 'S3 T9', national: 2616, regional: 1877, total: 4493 },
  { table: 't9', row: 'career_servant', source: 'S3 T9', national: 4215, regional: 2295, total: 6510 },
  { table: 't9', row: 'census', source: 'S3 T9', national: 6831, regional: 4172, total: 11003 },
  { table: 't9', row: 'all_heads', source: 'S3 T9', national: null, regional: null, total: 11273 },
  {
    table: 't12',
    row: 'tpm',
    source: 'S3 T12',
    national: 834,
    regional: 177,
    total: 946,
    correct: 1011,
    erratum: 'tpm',
  },
  {
    table: 't12',
    row: 'not_tpm',
    source: 'S3 T12',
    national: 1782,
    regional: 1700,
    total: 3414,
    correct: 3482,
    erratum: 'not_tpm',
  },
  { table: 'entities', row: 'type_a', source: 'S3', national: 151, regional: 37, total: 188 },
  { table: 'entities', row: 'programmes', source: 'S3', national: 109, regional: 73, total: 182 },
  { table: 'levels', row: '4', source: 'S3', national: 1296, regional: 1569, total: 2865 },
];

/** A share that S3 prints, in percent: the rows of a table over another count. */
export type PublishedShare = {
  readonly table: CensusTableId;
  readonly rows: readonly string[];
  readonly of: { readonly table: CensusTableId; readonly row: string };
  readonly scope: keyof Counts;
  readonly source: string;
  readonly percent: number;
  /** Decimals that the source prints: equal up to them is equal. */
  readonly decimals: 0 | 2;
  /** Said to be about so much. */
  readonly estimate: boolean;
  /** Other figures that the source prints leave no room for this one: `published.contradictions.<key>` says which. */
  readonly contradiction?: 'levels_2_and_3';
};

const CENSUS = { table: 't9', row: 'census' } as const;
const MANAGERS = { table: 't20', row: 'public_manager' } as const;

const share = (
  table: CensusTableId,
  rows: readonly string[],
  percent: number,
  more: Partial<PublishedShare> = {},
): PublishedShare => ({
  table,
  rows,
  percent,
  of: CENSUS,
  scope: 'total',
  source: 'S3',
  decimals: 0,
  estimate: false,
  ...more,
});

const SEGMENT = { of: MANAGERS, source: 'S3 T20', estimate: true } as const;

export const PUBLISHED_SHARES: readonly PublishedShare[] = [
  share('functions', ['senior_management'], 1),
  share('functions', ['support_advisory'], 47),
  share('functions', ['line'], 36),
  share('functions', ['decentralized'], 16),
  share('classes', ['regional_government_headquarters'], 24),
  share('classes', ['specialized_technical_agency'], 17),
  share('classes', ['ministry'], 16),
  share('sectors', ['Educación'], 15.89, { decimals: 2 }),
  share('sectors', ['Economía y Finanzas'], 9.19, { decimals: 2 }),
  share('sectors', ['Salud'], 8.62, { decimals: 2 }),
  share('levels', ['2', '3'], 70, { estimate: true, contradiction: 'levels_2_and_3' }),
  share('levels', ['3'], 150, { of: { table: 'levels', row: '2' }, scope: 'national', estimate: true }),
  share('t20', ['tpm_by_trust'], 20, SEGMENT),
  share('t20', ['centralized'], 30, SEGMENT),
  share('t20', ['other_managers'], 50, SEGMENT),
];

const NONE: Counts = { national: 0, regional: 0, total: 0 };

export function countsOf(tables: CensusTables, table: CensusTableId, row: string): Counts {
  return tables[table].find(({ key }) => key === row)?.counts ?? NONE;
}

/** The portal's own share beside a published one, in percent with two decimals. */
export function ownShare(tables: CensusTables, { table, rows, of, scope }: PublishedShare): number {
  const count = rows.reduce((sum, row) => sum + countsOf(tables, table, row)[scope], 0);
  return shareOf(count, countsOf(tables, of.table, of.row)[scope]);
}

/** Points by which a share said to be "about" so much may differ from it. */
const ABOUT = 2;

/** Equal to what is printed, up to its decimals; an estimate, about equal. */
export function agrees(published: PublishedShare, own: number): boolean {
  if (published.estimate) return Math.abs(own - published.percent) <= ABOUT;
  return Number(own.toFixed(published.decimals)) === published.percent;
}
