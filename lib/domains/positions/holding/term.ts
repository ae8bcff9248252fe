import { addYears, isAfter, isBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { NormFrame } from '@/lib/domains/norms/frames';
import type { Awaited } from '../awaited';
import type { ServantGroup } from '../types';
import { checkNotAwaited, type OpenHolding } from './rules';
import type { Term } from './types';

const TERM_NORM = { source: 'L30057 60' };

/** What the database says of a renewal that another one overtook. */
export const RENEWED_MEANWHILE = { code: 'positions.term_renewed_meanwhile', norm: TERM_NORM } as const;

/** Whether the law gives the holder a term: managers chosen by competition have one (L30057 60). */
export function hasTerm(group: ServantGroup, { modality }: Pick<OpenHolding, 'modality'>): boolean {
  return group === 'public_manager' && modality === 'competition';
}

/**
 * When whoever holds a post is due to leave it: the day on record, or when the term that the law gives ends. Null for
 * whoever has neither.
 */
export function termEnd(group: ServantGroup, holding: OpenHolding, frame: NormFrame): CalendarDate | null {
  const years = frame.number('assignment.term');
  if (holding.dueOn || years === null) return holding.dueOn;
  return hasTerm(group, holding) ? addYears(holding.startsOn, years) : null;
}

/** The term that a renewal begins: as long as the first, from the end of the one under way. Null where the frame sets none. */
export function nextTerm(group: ServantGroup, holding: OpenHolding, frame: NormFrame): Term | null {
  const [from, years] = [termEnd(group, holding, frame), frame.number('assignment.term')];
  return from === null || years === null ? null : { from, until: addYears(from, years) };
}

export type RenewableSeat = { readonly group: ServantGroup; readonly awaited: Awaited | null };

/**
 * The term that was read is renewed once it has begun, while nobody is awaited in the post (L30057 60). The Act as it
 * stands caps no renewals.
 */
export function checkRenewal(
  { group, awaited }: RenewableSeat,
  holding: OpenHolding,
  today: CalendarDate,
  frame: NormFrame,
  readEnd?: CalendarDate,
): Result {
  const [end, years] = [termEnd(group, holding, frame), frame.number('assignment.term')];
  if (!hasTerm(group, holding) || !end || years === null) {
    return refuse('positions.renews_managers_by_competition', { norm: TERM_NORM });
  }
  if (readEnd && readEnd !== end) return refuse(RENEWED_MEANWHILE.code, RENEWED_MEANWHILE);
  const from = addYears(end, -years);
  if (isAfter(from, today)) return refuse('positions.term_not_begun', { params: { from }, norm: TERM_NORM });
  return checkNotAwaited(awaited);
}

/** Whoever is moved serves out a term: one that had run out by then is first renewed, or the manager leaves (R040 241; L30057 60). */
export function checkTermUnderWay(
  group: ServantGroup,
  holding: OpenHolding,
  movedOn: CalendarDate,
  frame: NormFrame,
): Result {
  const end = termEnd(group, holding, frame);
  return end && isBefore(end, movedOn) ? refuse('positions.term_over', { params: { end }, norm: TERM_NORM }) : ok();
}
