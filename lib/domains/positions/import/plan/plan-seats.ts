import { columnsOf, type ColumnKey } from '../columns';
import type { ParsedRow } from '../read-row';
import {
  unitKey,
  type EntityFacts,
  type KnownSeat,
  type KnownStructure,
  type RowError,
  type SeatFacts,
  type Step,
  type UnitFacts,
} from '../types';
import { classifySeat } from './classify-seat';
import { DEEPEST, depthsOf } from './depths';
import { areSame, factsOf, type Gathered } from './gather';
import { textOf, type Planned } from './plan-entities';

const COLUMNS = columnsOf('entity_structure').flatMap(({ of, key }) => (of === 'seat' ? [key] : []));
/** Who holds a post is said of one that the row names. */
const SAYS: readonly ColumnKey[] = columnsOf('entity_structure').flatMap(({ of, key }) =>
  of === 'seat' || of === 'holder' ? [key] : [],
);
const NEEDED: readonly ColumnKey[] = ['seat_title'];

const FACTS = {
  seat_code: 'code',
  seat_title: 'title',
  seat_reports_to: 'reportsTo',
  seat_budgeted: 'budgeted',
  seat_pay: 'monthlyPay',
} as const satisfies Partial<Record<ColumnKey, keyof SeatFacts>>;

export interface Surroundings {
  readonly entityOf: (row: ParsedRow) => string | null;
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly units: ReadonlyMap<string, UnitFacts>;
}

/** The posts that a file creates or changes, whom they answer to first. A row without a post says only its unit. */
export function planSeats(
  rows: readonly ParsedRow[],
  around: Surroundings,
  known: KnownStructure,
  errors: RowError[],
): Planned<SeatFacts> {
  const final = new Map<string, SeatFacts>();
  for (const [code, { facts, suppressed }] of known.seats) if (!suppressed) final.set(code, facts);
  const steps: Step<SeatFacts>[] = [];
  let same = 0;
  const named = new Map<string, ParsedRow>();
  for (const row of rows) {
    const code = codeOf(row, errors);
    if (code === null) continue;
    const before = named.get(code);
    if (before) {
      errors.push(row.error('seat_code', 'seat_repeated', { row: before.number }));
      continue;
    }
    named.set(code, row);
    const seat = known.seats.get(code) ?? null;
    const after = seatOf(row, seat, around, errors);
    if (!after) continue;
    final.set(code, after);
    if (!seat || !areSame(seat.facts, after)) steps.push({ code, known: seat, after });
    else same += 1;
  }
  const depths = depthsOf(new Map([...final].map(([code, { reportsTo }]) => [code, reportsTo])));
  checkReporting(named, { final, depths }, known, errors);
  checkReclassified(rows, named, around, known, errors);
  steps.sort((one, other) => (depths.get(one.code) ?? 0) - (depths.get(other.code) ?? 0));
  return { steps, final, same };
}

/** A row that says anything of a post, or of who holds it, says which. */
function codeOf(row: ParsedRow, errors: RowError[]): string | null {
  const code = textOf(row, 'seat_code');
  if (code === null && !row.wrong.has('seat_code') && SAYS.some((column) => row.values[column] !== undefined))
    errors.push(row.error('seat_code', 'required'));
  return code;
}

function seatOf(row: ParsedRow, seat: KnownSeat | null, around: Surroundings, errors: RowError[]): SeatFacts | null {
  const entityCode = around.entityOf(row);
  const unitCode = textOf(row, 'unit_code');
  if (entityCode === null || unitCode === null) return null;
  if (seat && seat.facts.entityCode !== entityCode) {
    errors.push(row.error('seat_code', 'seat_elsewhere'));
    return null;
  }
  if (seat?.suppressed) {
    errors.push(row.error('seat_code', 'seat_suppressed'));
    return null;
  }
  const blank = { budgeted: true, monthlyPay: null, reportsTo: null, group: 'career_servant', role: null } as const;
  const facts = factsOf<SeatFacts>(gathered(row), seat?.facts ?? null, FACTS, NEEDED, blank, errors);
  const unit = around.units.get(unitKey(entityCode, unitCode));
  const entity = around.entities.get(entityCode);
  // What is wrong with its unit or its entity is already told.
  if (!facts || !unit || !entity) return null;
  if (seat?.valued && facts.monthlyPay !== seat.facts.monthlyPay) errors.push(row.error('seat_pay', 'pay_validated'));
  const classified = classifySeat(row, { seat, unit, entity }, errors);
  return classified && { ...facts, entityCode, unitCode, level: unit.level, ...classified };
}

function gathered(row: ParsedRow): Gathered {
  const given = COLUMNS.flatMap((column) => {
    const value = row.values[column];
    return value === undefined ? [] : ([[column, { value, row }]] as const);
  });
  return { first: row, given: new Map(given), wrong: COLUMNS.some((column) => row.wrong.has(column)) };
}

/** A unit that changes its level or type changes the posts that head it: the file says of each what it becomes. */
function checkReclassified(
  rows: readonly ParsedRow[],
  named: ReadonlyMap<string, ParsedRow>,
  { entityOf, units }: Surroundings,
  known: KnownStructure,
  errors: RowError[],
): void {
  const rowOf = new Map<string, ParsedRow>();
  for (const row of rows) {
    const key = unitKey(entityOf(row) ?? '', textOf(row, 'unit_code') ?? '');
    const [before, after] = [known.units.get(key)?.facts, units.get(key)];
    if (before && after && (before.level !== after.level || before.bodyType !== after.bodyType)) rowOf.set(key, row);
  }
  for (const [code, { facts, suppressed }] of known.seats) {
    const row = rowOf.get(unitKey(facts.entityCode, facts.unitCode));
    if (row && !suppressed && !named.has(code)) errors.push(row.error('unit_level', 'post_left_out', { code }));
  }
}

/** Each post answers to one that exists, and none, however far up, to itself. */
function checkReporting(
  named: ReadonlyMap<string, ParsedRow>,
  { final, depths }: { final: ReadonlyMap<string, SeatFacts>; depths: ReadonlyMap<string, number> },
  known: KnownStructure,
  errors: RowError[],
): void {
  for (const [code, row] of named) {
    const above = final.get(code)?.reportsTo;
    if (!above) continue;
    const superior = final.get(above);
    if (superior && superior.entityCode !== final.get(code)?.entityCode) {
      errors.push(row.error('seat_reports_to', 'superior_elsewhere', { code: above }));
    } else if (superior) {
      const depth = depths.get(code) ?? 0;
      if (depth === Infinity) errors.push(row.error('seat_reports_to', 'reports_in_a_circle'));
      else if (depth > DEEPEST) errors.push(row.error('seat_reports_to', 'too_deep', { max: DEEPEST }));
    } else if (!named.has(above)) {
      const gone = known.seats.get(above)?.suppressed === true;
      errors.push(row.error('seat_reports_to', gone ? 'superior_suppressed' : 'superior_unknown', { code: above }));
    }
  }
}
