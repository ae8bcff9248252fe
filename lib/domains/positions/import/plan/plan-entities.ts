import { checkIdentity } from '@/lib/domains/entities/rules';
import { ENTITY_CLASSES } from '@/lib/domains/entities/types';
import { columnsOf, type ColumnKey } from '../columns';
import type { ParsedRow } from '../read-row';
import type { EntityFacts, Known, KnownStructure, RowError, Step } from '../types';
import { DEEPEST, depthsOf } from './depths';
import { areSame, factsOf, gather, rowOf, type Gathered } from './gather';

const OWN = columnsOf('census').filter(({ of }) => of === 'entity');
const COLUMNS = OWN.map(({ key }) => key);
const NEEDED = OWN.filter(({ need }) => need !== 'optional').map(({ key }) => key);

const FACTS = {
  entity_code: 'code',
  entity_name: 'name',
  entity_acronym: 'acronym',
  entity_ruc: 'ruc',
  entity_class: 'entityClass',
  entity_government: 'government',
  entity_sector: 'sector',
  entity_ubigeo: 'ubigeo',
  entity_parent: 'parentCode',
} as const satisfies Partial<Record<ColumnKey, keyof EntityFacts>>;

export interface Planned<Facts> {
  readonly steps: Step<Facts>[];
  /** As everything will be, what the file does not name included. */
  readonly final: ReadonlyMap<string, Facts>;
  readonly same: number;
}

/** The entities that a census creates or changes, those they depend on first. */
export function planEntities(
  rows: readonly ParsedRow[],
  known: KnownStructure,
  errors: RowError[],
): Planned<EntityFacts> {
  const found = gather(rows, (row) => textOf(row, 'entity_code'), COLUMNS, errors);
  const final = new Map([...known.entities].map(([code, { facts }]) => [code, facts]));
  const steps: Step<EntityFacts>[] = [];
  let same = 0;
  for (const [code, record] of found) {
    const before = known.entities.get(code) ?? null;
    const blank = { ruc: null, parentCode: null };
    const after = factsOf<EntityFacts>(record, before?.facts ?? null, FACTS, NEEDED, blank, errors);
    if (!after) continue;
    final.set(code, after);
    if (!before || !areSame(before.facts, after)) steps.push({ code, known: before, after });
    else same += 1;
  }
  const depths = depthsOf(new Map([...final].map(([code, { parentCode }]) => [code, parentCode])));
  const byRuc = new Map<string, string>();
  for (const { ruc, code } of final.values()) if (ruc && !found.has(code)) byRuc.set(ruc, code);
  for (const [code, record] of found) {
    const facts = final.get(code);
    if (facts && !record.wrong) checkEntity(facts, record, { final, byRuc, depths, named: found }, errors);
  }
  steps.sort((one, other) => (depths.get(one.code) ?? 0) - (depths.get(other.code) ?? 0));
  return { steps, final, same };
}

type Others = {
  readonly final: ReadonlyMap<string, EntityFacts>;
  readonly byRuc: Map<string, string>;
  readonly depths: ReadonlyMap<string, number>;
  readonly named: { has(code: string): boolean };
};

function checkEntity(
  facts: EntityFacts,
  record: Gathered,
  { final, byRuc, depths, named }: Others,
  errors: RowError[],
): void {
  const tell = (column: ColumnKey, code: string, params = {}) =>
    errors.push(rowOf(record, column).error(column, code, params));
  const { code, ruc, entityClass, government, parentCode } = facts;
  const parentIsTypeB = parentCode !== null && final.get(parentCode)?.entityClass === 'type_b';
  const known = ENTITY_CLASSES.find((each) => each === entityClass);
  const identity = known && checkIdentity({ entityClass: known, government, parentId: parentCode }, parentIsTypeB);
  if (identity && !identity.ok) {
    const { code: refused, field } = identity.refusal;
    tell(field === 'government' ? 'entity_government' : 'entity_parent', refused.replace(/^entities\./, ''));
  }
  if (parentCode !== null && !final.has(parentCode) && !named.has(parentCode))
    tell('entity_parent', 'entity_unknown', { code: parentCode });
  const depth = depths.get(code) ?? 0;
  if (depth === Infinity) tell('entity_parent', 'entities_in_a_circle');
  else if (depth > DEEPEST) tell('entity_parent', 'too_deep', { max: DEEPEST });
  if (ruc === null) return;
  const other = byRuc.get(ruc);
  if (other !== undefined && other !== code) tell('entity_ruc', 'ruc_taken', { code: other });
  byRuc.set(ruc, code);
}

export function textOf(row: ParsedRow, column: ColumnKey): string | null {
  const value = row.values[column];
  return typeof value === 'string' ? value : null;
}

/** A structure of one entity names none: every row is of the one that is known. */
export function onlyEntity(entities: ReadonlyMap<string, Known<EntityFacts>>): Planned<EntityFacts> {
  return { steps: [], final: new Map([...entities].map(([code, { facts }]) => [code, facts])), same: 0 };
}
