import { classify, type Classification, type PositionPlace } from '../classification';
import type { Awaited } from '../awaited';
import type { HoldingModality, ManagerRole, ServantGroup } from '../types';

/** A post in force, as a change of its unit finds it. */
export type StandingSeat = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
  readonly level: number;
  /** Whether SERVIR granted that it be what it is (L30057 59; R040 237). */
  readonly byException: boolean;
  /** How whoever holds it came to it; null while nobody does. */
  readonly heldBy: HoldingModality | null;
  readonly awaited: Awaited | null;
};

/**
 * What a change of place makes of a post. `changes`: it becomes what the tables say of its new place. The others stay as
 * they are: `same`, the tables say just that; `by_exception`, SERVIR granted otherwise; `by_law`, the law names it among
 * officers; `not_covered`, the tables say nothing; `differed`, they said otherwise before and the change is not about it.
 */
export const RECLASSIFICATIONS = ['changes', 'same', 'by_exception', 'by_law', 'not_covered', 'differed'] as const;
export type Reclassification = (typeof RECLASSIFICATIONS)[number];

export type ReclassifiedSeat = {
  readonly seat: StandingSeat;
  readonly outcome: Reclassification;
  /** What the tables say of its new place. */
  readonly tables: Classification;
  /** What it will be. */
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
  readonly level: number;
};

/** What becomes of a post when the body it heads changes type, level or place. */
export function reclassify(seat: StandingSeat, before: PositionPlace, after: PositionPlace): ReclassifiedSeat {
  const [then, tables] = [classify(before), classify(after)];
  const outcome = outcomeOf(seat, then, tables);
  const becomes = outcome === 'changes' && tables.group ? tables : seat;
  return { seat, outcome, tables, group: becomes.group ?? seat.group, role: becomes.role, level: after.level };
}

function outcomeOf(seat: StandingSeat, before: Classification, after: Classification): Reclassification {
  if (seat.byException) return 'by_exception';
  if (seat.group === 'public_officer' && before.group !== 'public_officer') return 'by_law';
  if (after.group === null) return 'not_covered';
  if (after.group === seat.group && after.role === seat.role) return 'same';
  return before.group === after.group && before.role === after.role ? 'differed' : 'changes';
}

/** Names exactly what its reader was shown, so that nothing else is saved. */
export function fingerprintOf(seats: readonly ReclassifiedSeat[]): string {
  return seats
    .map(({ seat, group, role }) => [seat.id, seat.version, group, role ?? ''].join(':'))
    .toSorted()
    .join('|');
}
