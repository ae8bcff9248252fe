import { unitKey, type SeatFacts, type UnitFacts } from './types';

type Value = string | number | boolean | null;

/** What the log says of a record, field by field, in the words of whoever reads it: titles and names, not codes. */
export type Told = Readonly<Record<string, Value>>;

export interface Names {
  readonly units: ReadonlyMap<string, string>;
  readonly seats: ReadonlyMap<string, string>;
}

/** By what units and posts are called; of two with a code, the last one. */
export function namesOf(units: Iterable<UnitFacts>, seats: Iterable<SeatFacts>): Names {
  const names = { units: new Map<string, string>(), seats: new Map<string, string>() };
  for (const { entityCode, code, name } of units) names.units.set(unitKey(entityCode, code), name);
  for (const { code, title } of seats) names.seats.set(code, title);
  return names;
}

const CENTIMOS = 100;

export function tellSeat(facts: SeatFacts, { units, seats }: Names): Told {
  const { title, code, entityCode, unitCode, level, group, role, budgeted, monthlyPay, reportsTo } = facts;
  return {
    post: title,
    code,
    unit: units.get(unitKey(entityCode, unitCode)) ?? unitCode,
    level,
    servantGroup: group,
    managerRole: role,
    budgeted,
    monthlyPay: monthlyPay === null ? null : `S/ ${(monthlyPay / CENTIMOS).toFixed(2)}`,
    reportsTo: reportsTo === null ? null : (seats.get(reportsTo) ?? reportsTo),
  };
}

export function tellUnit({ name, entityCode, parentCode, ...facts }: UnitFacts, { units }: Names): Told {
  const { code, bodyType, level, function: does, headcount } = facts;
  return {
    unit: name,
    code,
    parent: parentCode === null ? null : (units.get(unitKey(entityCode, parentCode)) ?? parentCode),
    bodyType,
    level,
    function: does,
    headcount,
  };
}

export interface ToldChange {
  readonly field: string;
  readonly before?: Value;
  readonly after?: Value;
}

/** What changes between two tellings of a record, the first of whose fields names it; all of one that comes or goes. */
export function changesTold(before: Told | null, after: Told | null): ToldChange[] {
  return Object.keys(after ?? before ?? {}).flatMap((field, place): ToldChange[] => {
    const [then, now] = [before?.[field] ?? null, after?.[field] ?? null];
    if (before === null) return now === null ? [] : [{ field, after: now }];
    if (after === null) return then === null ? [] : [{ field, before: then }];
    if (then !== now) return [{ field, before: then, after: now }];
    return place === 0 ? [{ field, after: now }] : [];
  });
}
