import { stringify } from 'csv-stringify/sync';
import type { Classification } from './classification';
import type { PositionRow } from './queries/list-positions';

type Say = (key: string) => string;

/** The messages of the slices that the sheet's words come from. */
export type SheetWords = { readonly positions: Say; readonly entities: Say };

const COLUMNS = [
  'code',
  'entity',
  'acronym',
  'class',
  'government',
  'unit',
  'body_type',
  'level',
  'post',
  'group',
  'role',
  'tables_group',
  'tables_role',
  'tables',
  'tpm',
  'segment',
  'high_impact',
  'occupation',
  'budgeted',
] as const;

/**
 * The dimensioning sheet (S3 III): every post with its group and role, and what the tables say of it. CSV with a mark of
 * its encoding, for spreadsheets; what would be read as a formula is quoted.
 */
export async function* dimensioningSheet(
  batches: AsyncIterable<readonly PositionRow[]>,
  words: SheetWords,
): AsyncGenerator<string> {
  yield `\uFEFF${lines([COLUMNS.map((column) => words.positions(`sheet.columns.${column}`))])}`;
  for await (const rows of batches) yield lines(rows.map((row) => cellsOf(row, words)));
}

function cellsOf(row: PositionRow, { positions, entities }: SheetWords): (string | number)[] {
  const { classification } = row;
  const roleOf = (role: string | null) => (role ? positions(`manager_roles.${role}`) : '');
  return [
    row.code,
    row.entity.name,
    row.entity.acronym,
    entities(`classes.${row.entity.entityClass}`),
    entities(`governments.${row.entity.government}`),
    row.unit.name,
    entities(`body_types.${row.unit.bodyType}`),
    row.level,
    row.title,
    positions(`servant_groups.${row.servantGroup}`),
    roleOf(row.managerRole),
    classification.group ? positions(`servant_groups.${classification.group}`) : '',
    roleOf(classification.role),
    sourceOf(classification),
    row.ground ? positions(`tpm.grounds.${row.ground}`) : '',
    row.segment ? positions(`tpm.segments.${row.segment}`) : '',
    positions(row.highImpactSince ? 'record.yes' : 'record.no'),
    positions(row.heldBy ? `modalities.${row.heldBy}` : 'record.vacant'),
    positions(row.budgeted ? 'record.yes' : 'record.no'),
  ];
}

function sourceOf({ explanation }: Classification): string {
  switch (explanation.kind) {
    case 'row':
      return explanation.tables.join('; ');
    case 'career_by_default':
      return explanation.source;
    case 'not_covered':
      return '';
  }
}

const lines = (rows: (string | number)[][]) => stringify(rows, { escape_formulas: true, record_delimiter: 'windows' });
