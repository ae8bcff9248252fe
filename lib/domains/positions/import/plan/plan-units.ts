import { checkPlaceInTree, checkThoseUnder, checkUnitFunction } from '@/lib/domains/entities/structure/rules';
import type { UnitNode } from '@/lib/domains/entities/structure/types';
import { columnsOf, type ColumnKey } from '../columns';
import type { ParsedRow } from '../read-row';
import { unitKey, type EntityFacts, type KnownStructure, type RowError, type Step, type UnitFacts } from '../types';
import { DEEPEST, depthsOf } from './depths';
import { areSame, factsOf, gather, rowOf, type Gathered } from './gather';
import { textOf, type Planned } from './plan-entities';

const OWN = columnsOf('entity_structure').filter(({ of }) => of === 'unit');
const COLUMNS = OWN.map(({ key }) => key);
const NEEDED = OWN.filter(({ need }) => need !== 'optional').map(({ key }) => key);

const FACTS = {
  unit_code: 'code',
  unit_name: 'name',
  unit_body: 'bodyType',
  unit_level: 'level',
  unit_parent: 'parentCode',
  unit_function: 'function',
  unit_headcount: 'headcount',
} as const satisfies Partial<Record<ColumnKey, keyof UnitFacts>>;

/** Where each column of a refusal of the tree is. */
const COLUMN_OF: Readonly<Record<string, ColumnKey>> = { parentId: 'unit_parent', level: 'unit_level' };

/** Whose a row is, and what every entity will be. */
export interface Owners {
  readonly entityOf: (row: ParsedRow) => string | null;
  readonly entities: ReadonlyMap<string, EntityFacts>;
}

/** The units that a file creates or changes, those above first. */
export function planUnits(
  rows: readonly ParsedRow[],
  { entityOf, entities }: Owners,
  known: KnownStructure,
  errors: RowError[],
): Planned<UnitFacts> {
  const keyOf = (row: ParsedRow) => {
    const [entity, code] = [entityOf(row), textOf(row, 'unit_code')];
    return entity === null || code === null ? null : unitKey(entity, code);
  };
  const found = gather(rows, keyOf, COLUMNS, errors);
  const final = new Map<string, UnitFacts>();
  for (const [key, { facts, closed }] of known.units) if (!closed) final.set(key, facts);
  const steps: Step<UnitFacts>[] = [];
  let same = 0;
  for (const [key, record] of found) {
    const before = known.units.get(key) ?? null;
    if (before?.closed) errors.push(record.first.error('unit_code', 'unit_closed'));
    const blank = { entityCode: entityOf(record.first) ?? '', parentCode: null, function: null, headcount: null };
    const after = factsOf<UnitFacts>(record, before?.facts ?? null, FACTS, NEEDED, blank, errors);
    if (!after) continue;
    final.set(key, after);
    if (!before || !areSame(before.facts, after)) steps.push({ code: after.code, known: before, after });
    else same += 1;
  }
  const depths = depthsOf(parentsOf(final));
  const around = { final, depths, under: thoseUnder(final), named: new Set(found.keys()) };
  checkNames(final, known, found, errors);
  for (const [key, record] of found) {
    const facts = final.get(key);
    if (!facts || record.wrong) continue;
    checkPlace(facts, record, around, errors);
    const government = entities.get(facts.entityCode)?.government;
    if (government && !checkUnitFunction(facts.function, government).ok)
      errors.push(rowOf(record, 'unit_function').error('unit_function', 'function_not_regional'));
  }
  const depth = ({ entityCode, code }: UnitFacts) => depths.get(unitKey(entityCode, code)) ?? 0;
  steps.sort((one, other) => depth(one.after) - depth(other.after));
  return { steps, final, same };
}

const nodeOf = ({ code, parentCode, level, bodyType }: UnitFacts): UnitNode => ({
  key: code,
  parentKey: parentCode,
  level,
  bodyType,
});

function parentsOf(units: ReadonlyMap<string, UnitFacts>): Map<string, string | null> {
  return new Map(
    [...units].map(([key, { entityCode, parentCode }]) => [key, parentCode && unitKey(entityCode, parentCode)]),
  );
}

function thoseUnder(units: ReadonlyMap<string, UnitFacts>): Map<string, UnitFacts[]> {
  const under = new Map<string, UnitFacts[]>();
  for (const unit of units.values()) {
    if (unit.parentCode === null) continue;
    const key = unitKey(unit.entityCode, unit.parentCode);
    const list = under.get(key);
    if (list) list.push(unit);
    else under.set(key, [unit]);
  }
  return under;
}

interface Around {
  readonly final: ReadonlyMap<string, UnitFacts>;
  readonly depths: ReadonlyMap<string, number>;
  readonly under: ReadonlyMap<string, readonly UnitFacts[]>;
  readonly named: ReadonlySet<string>;
}

/** Circles and depth are already known: of the tree, the rules are shown only who is beside the unit. */
function checkPlace(
  facts: UnitFacts,
  record: Gathered,
  { final, depths, under, named }: Around,
  errors: RowError[],
): void {
  const key = unitKey(facts.entityCode, facts.code);
  const tell = (column: ColumnKey, code: string, params = {}) =>
    errors.push(rowOf(record, column).error(column, code, params));
  const depth = depths.get(key) ?? 0;
  if (depth === Infinity) return void tell('unit_parent', 'units_not_a_tree');
  if (depth > DEEPEST) return void tell('unit_parent', 'too_deep', { max: DEEPEST });
  const parentKey = facts.parentCode === null ? null : unitKey(facts.entityCode, facts.parentCode);
  const parent = parentKey === null ? undefined : final.get(parentKey);
  // What keeps the file's own parent from being read is told at its row.
  if (parentKey !== null && !parent && named.has(parentKey)) return;
  const beside = [...(parent ? [parent] : []), ...(under.get(key) ?? [])].map(nodeOf);
  const tree = new Map(beside.map((node) => [node.key, node]));
  for (const verdict of [checkPlaceInTree(nodeOf(facts), tree), checkThoseUnder(nodeOf(facts), tree)]) {
    if (verdict.ok) continue;
    const { code, field = 'parentId', params = {} } = verdict.refusal;
    return void tell(COLUMN_OF[field] ?? 'unit_parent', code.replace(/^entities\./, ''), params);
  }
}

/** Two units of an entity have different names, those that were closed included. */
function checkNames(
  final: ReadonlyMap<string, UnitFacts>,
  known: KnownStructure,
  found: ReadonlyMap<string, Gathered>,
  errors: RowError[],
): void {
  const taken = new Map<string, string>();
  for (const { facts, closed } of known.units.values())
    if (closed) taken.set(`${facts.entityCode}\n${facts.name}`, facts.code);
  for (const [key, { entityCode, name, code }] of final) if (!found.has(key)) taken.set(`${entityCode}\n${name}`, code);
  for (const [key, record] of found) {
    const facts = final.get(key);
    if (!facts) continue;
    const named = `${facts.entityCode}\n${facts.name}`;
    const other = taken.get(named);
    if (other !== undefined)
      errors.push(rowOf(record, 'unit_name').error('unit_name', 'unit_name_taken', { code: other }));
    taken.set(named, facts.code);
  }
}
