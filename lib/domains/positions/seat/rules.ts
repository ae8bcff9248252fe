import { ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import { AWAITED_CONSTRAINTS, isOtherKind, refuseAwaited } from '../awaited';
import { POST_HELD } from '../exception/rules';
import { fingerprintOf, type ReclassifiedSeat } from './reclassification';
import type { ReportingNode, SeatTies, TypedTitle } from './types';

const NOT_UPWARDS = { code: 'positions.reports_in_a_circle', field: 'reportsToId' } as const satisfies Refusal;
const HAS_REPORTS = { code: 'positions.suppress_with_reports_now' } as const satisfies Refusal;

/** What the database says of the rules below. */
export const SEAT_CONSTRAINTS = {
  seat_code_key: { code: 'positions.seat_code_taken', field: 'code' },
  posts_report_upwards: NOT_UPWARDS,
  closed_unit_is_empty: { code: 'positions.unit_is_closed' },
  cadre_holds_managers_posts: POST_HELD,
  ...AWAITED_CONSTRAINTS,
} as const satisfies Record<string, Refusal>;

export const SUPPRESSION_CONSTRAINTS = {
  suppressed_seat_is_vacant: { code: 'positions.suppress_held_now' },
  suppressed_seat_not_requested: { code: 'positions.suppress_requested' },
  suppressed_seat_not_assigned: { code: 'positions.suppress_assigned' },
  suppressed_seat_without_exception: { code: 'positions.suppress_exception' },
  suppressed_seat_without_deviation: { code: 'positions.suppress_deviation' },
  // Somebody has started one meanwhile.
  suppressed_seat_without_draft: { code: 'platform.conflict' },
  posts_report_upwards: HAS_REPORTS,
} as const satisfies Record<string, Refusal>;

/** A post reports to one in force of its entity, and never to itself or to one that reports to it. */
export function checkReportingLine(
  seat: { readonly id: string | null; readonly reportsToId: string | null },
  seats: ReadonlyMap<string, ReportingNode>,
): Result {
  if (seat.reportsToId === null) return ok();
  const superior = seats.get(seat.reportsToId);
  if (!superior || superior.suppressed) return refuse('positions.superior_unknown', { field: 'reportsToId' });
  const seen = new Set<string>();
  for (let above: ReportingNode | undefined = superior; above && !seen.has(above.id);) {
    if (above.id === seat.id) return refuse(NOT_UPWARDS.code, { field: NOT_UPWARDS.field });
    seen.add(above.id);
    above = above.reportsToId === null ? undefined : seats.get(above.reportsToId);
  }
  return ok();
}

/** A post leaves the structure when nobody holds it, nobody reports to it, and SERVIR has nothing to decide about it. */
export function checkSuppressible({ holder, reports, exceptionOpen, deviationOpen }: SeatTies): Result {
  if (holder !== null) return refuse('positions.suppress_held', { params: { holder } });
  if (reports.length > 0) return refuse('positions.suppress_with_reports', { params: { posts: reports.join('; ') } });
  if (exceptionOpen) return refuse(SUPPRESSION_CONSTRAINTS.suppressed_seat_without_exception.code);
  return deviationOpen ? refuse(SUPPRESSION_CONSTRAINTS.suppressed_seat_without_deviation.code) : ok();
}

/**
 * Exactly what its reader was shown is saved, no manager loses the post they hold with their term under way, and the post
 * that one is asked for or assigned to stays what it was then.
 */
export function checkReclassified(seats: readonly ReclassifiedSeat[], seen: string | null): Result {
  const held = seats.find(
    ({ seat, group }) =>
      group !== seat.group && group !== 'public_manager' && (seat.heldBy === 'cadre' || seat.heldBy === 'competition'),
  );
  if (held)
    return refuse('positions.reclassifies_held_post', { params: { post: held.seat.title }, norm: POST_HELD.norm });
  for (const { seat, ...after } of seats) {
    if (seat.awaited && isOtherKind(seat, after)) return refuseAwaited(seat.title, seat.awaited);
  }
  return fingerprintOf(seats) === (seen ?? '') ? ok() : refuse('positions.effects_changed');
}

/** A code for the post that heads a unit, that no other post of the State has. */
export function proposeCode(entityCode: string, unitCode: string, taken: ReadonlySet<string>): string {
  const base = `${entityCode}.${unitCode}`.toUpperCase().slice(0, 55);
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(code)) return code;
  }
}

/** What a post is called once edited: what was typed over its name or, where it was left as it is, what was chosen. */
export function chosenTitle({ offered, title }: TypedTitle, current: string): string {
  return (title === current ? null : title) ?? offered ?? current;
}
