import { isOtherKind, type Awaited } from '../../awaited';
import { classify } from '../../classification';
import type { ManagerRole, ServantGroup } from '../../types';
import type { ParsedRow } from '../read-row';
import type { EntityFacts, KnownSeat, RowError, UnitFacts } from '../types';

/** From this level on nobody who heads a unit is a manager, unless SERVIR says otherwise (S3 I.2). */
const FIRST_CAREER_LEVEL = 4;

export interface SeatPlace {
  readonly seat: KnownSeat | null;
  readonly unit: UnitFacts;
  readonly entity: EntityFacts;
}

export interface Classified {
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
}

/**
 * The group and role of a post: those of the tables, or those that SERVIR gave it by exception; where the tables say
 * nothing, those of the file. What the file says otherwise is an error: an exception is asked for with its reasons. So is
 * taking it from the manager who holds it, or making it another while one is awaited.
 */
export function classifySeat(row: ParsedRow, { seat, unit, entity }: SeatPlace, errors: RowError[]): Classified | null {
  const said = saidOf(row, { seat, unit, entity }, errors);
  if (!said || !seat) return said;
  const { facts, heldByManager, awaited } = seat;
  if (heldByManager && facts.group === 'public_manager' && said.group !== 'public_manager')
    errors.push(row.error('seat_code', 'seat_held'));
  else if (awaited && isOtherKind(facts, { ...said, level: unit.level })) errors.push(stays(row, awaited));
  else return said;
  return null;
}

function stays(row: ParsedRow, awaited: Awaited): RowError {
  return awaited.by === 'request'
    ? row.error('seat_code', 'seat_requested', { request: awaited.code })
    : row.error('seat_code', 'seat_assigned');
}

function saidOf(row: ParsedRow, { seat, unit, entity }: SeatPlace, errors: RowError[]): Classified | null {
  const group = row.values.seat_group as ServantGroup | undefined;
  const role = row.values.seat_role as ManagerRole | undefined;
  const { government, entityClass } = entity;
  const tables = classify({ government, entityClass, level: unit.level, bodyType: unit.bodyType });
  if (seat?.excepted) {
    const { group: kept, role: keptRole } = seat.facts;
    return agreeing(row, { group, role }, { group: kept, role: keptRole }, 'by_exception', errors);
  }
  return tables.group === null
    ? outsideTables(
        row,
        { group: group ?? seat?.facts.group, role: role ?? seat?.facts.role ?? undefined },
        unit,
        errors,
      )
    : agreeing(row, { group, role }, { group: tables.group, role: tables.role }, 'differs', errors);
}

type Said = { readonly group: ServantGroup | undefined; readonly role: ManagerRole | undefined };

function agreeing(row: ParsedRow, said: Said, right: Classified, why: string, errors: RowError[]): Classified | null {
  if (said.group !== undefined && said.group !== right.group) {
    errors.push(row.error('seat_group', `group_${why}`, { expected: right.group }));
    return null;
  }
  if (said.role !== undefined && said.role !== right.role) {
    errors.push(row.error('seat_role', `role_${why}`, { expected: right.role ?? 'none' }));
    return null;
  }
  return right;
}

/** The tables classify entities of type A of the national and regional governments only. */
function outsideTables(row: ParsedRow, { group, role }: Said, unit: UnitFacts, errors: RowError[]): Classified | null {
  if (row.wrong.has('seat_group') || row.wrong.has('seat_role')) return null;
  const refused =
    group === undefined
      ? row.error('seat_group', 'group_needed')
      : group !== 'public_manager' && row.values.seat_role !== undefined
        ? row.error('seat_role', 'role_without_manager')
        : group === 'public_manager' && unit.level >= FIRST_CAREER_LEVEL
          ? row.error('seat_group', 'manager_of_fourth_level')
          : group === 'public_manager' && role === undefined
            ? row.error('seat_role', 'role_needed')
            : null;
  if (refused) errors.push(refused);
  if (refused || group === undefined) return null;
  return { group, role: group === 'public_manager' ? (role ?? null) : null };
}
