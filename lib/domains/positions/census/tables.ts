import { TERRITORIES } from '@/lib/domains/entities/territories';
import type { BodyType } from '@/lib/domains/entities/types';
import { titlesOf } from '../nomenclature';
import { SEGMENTS, TPM_GROUNDS } from '../tpm/types';
import { MANAGER_ROLES } from '../types';
import { isCovered } from './cells';
import { CENSUS_CLASSES, CENSUS_LEVELS } from './filters';
import type { CensusData, CensusRow, CensusTables, Counts, NamedPosts } from './types';

/** Types of body as the census groups them. */
export const FUNCTIONS = ['senior_management', 'line', 'support_advisory', 'decentralized'] as const;
export type CensusFunction = (typeof FUNCTIONS)[number];

const FUNCTION_OF: Readonly<Record<BodyType, CensusFunction>> = {
  senior_management: 'senior_management',
  line: 'line',
  consultative: 'line',
  support: 'support_advisory',
  advisory: 'support_advisory',
  judicial_defense: 'support_advisory',
  institutional_control: 'support_advisory',
  decentralized: 'decentralized',
};

type Counted = { readonly government: string; readonly count: number };

function counts(items: readonly Counted[]): Counts {
  const of = (government: string) =>
    items.reduce((sum, item) => sum + (item.government === government ? item.count : 0), 0);
  const [national, regional] = [of('national'), of('regional')];
  return { national, regional, total: national + regional };
}

const row = (key: string, items: readonly Counted[], sum = false): CensusRow => ({
  key,
  counts: counts(items),
  ...(sum ? { sum } : {}),
});

function by<T extends Counted>(items: readonly T[], keys: readonly string[], keyOf: (item: T) => string | null) {
  const found = Map.groupBy(items, keyOf);
  return keys.map((key) => row(key, found.get(key) ?? []));
}

/** The most first; what there is none of is left out. */
function ranked(rows: readonly CensusRow[]): CensusRow[] {
  return rows.filter(({ counts: { total } }) => total > 0).toSorted((a, b) => b.counts.total - a.counts.total);
}

const unique = (values: readonly string[]) => [...new Set(values)].sort();

/** Every table of the report from the groups of posts alone. */
export function censusTables(data: CensusData): CensusTables {
  const posts = data.posts.filter(isCovered);
  const officers = posts.filter(({ group }) => group === 'public_officer');
  const managers = posts.filter(({ group }) => group === 'public_manager');
  const career = posts.filter(({ group }) => group === 'career_servant');
  const tpm = managers.filter(({ ground }) => ground !== null);
  const heads = [...managers, ...career];
  const entities = data.entities.filter(isCovered);
  const programmes = data.entities.filter(
    ({ entityClass, government }) => entityClass === 'type_b' && government !== 'local',
  );
  return {
    t9: [
      row('public_manager', managers),
      row('career_servant', career),
      row('census', heads, true),
      row('public_officer', officers),
      row('all_heads', [...heads, ...officers], true),
    ],
    t11: [...by(tpm, TPM_GROUNDS, ({ ground }) => ground), row('tpm', tpm, true)],
    t12: [
      row('tpm', tpm),
      row(
        'not_tpm',
        managers.filter(({ ground }) => ground === null),
      ),
      row('public_manager', managers, true),
    ],
    t18: [...by(managers, MANAGER_ROLES, ({ role }) => role), row('public_manager', managers, true)],
    t20: [...by(managers, SEGMENTS, ({ segment }) => segment), row('public_manager', managers, true)],
    entities: [
      row('type_a', entities),
      row('programmes', programmes),
      row('bodies', [...entities, ...programmes], true),
    ],
    levels: by(heads, CENSUS_LEVELS.map(String), ({ level }) => String(level)),
    functions: by(heads, FUNCTIONS, ({ bodyType }) => FUNCTION_OF[bodyType]),
    classes: ranked(by(heads, CENSUS_CLASSES, ({ entityClass }) => entityClass)),
    sectors: ranked(by(heads, unique(heads.map(({ sector }) => sector)), ({ sector }) => sector)),
    territories: ranked(
      by(
        heads,
        TERRITORIES.map(({ code }) => code),
        ({ territory }) => territory,
      ),
    ),
  };
}

/** Posts of the entities that the tables of S3 leave out: local governments and bodies of type B. */
export function uncoveredPosts({ posts }: CensusData): number {
  return posts.reduce((sum, cell) => sum + (isCovered(cell) ? 0 : cell.count), 0);
}

/** How S3 T19 calls the posts there are, and how many each name covers; by government, level and type of body. */
export function namedPosts({ posts }: CensusData): NamedPosts[] {
  const found = new Map<string, NamedPosts>();
  for (const cell of posts.filter(isCovered)) {
    const names = titlesOf(cell).map(({ feminine, masculine }) => `${feminine} / ${masculine}`);
    const key = [cell.government, cell.level, cell.bodyType, ...names].join('|');
    found.set(key, {
      government: cell.government === 'national' ? 'national' : 'regional',
      level: cell.level,
      bodyType: cell.bodyType,
      names,
      count: (found.get(key)?.count ?? 0) + cell.count,
    });
  }
  return [...found.values()].toSorted(inOrder);
}

function inOrder(a: NamedPosts, b: NamedPosts): number {
  return (
    a.government.localeCompare(b.government) ||
    a.level - b.level ||
    b.names.length - a.names.length ||
    b.count - a.count ||
    a.bodyType.localeCompare(b.bodyType)
  );
}

/** Percent with two decimals; 0 of nothing. */
export function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((count / of) * 10_000) / 100;
}
