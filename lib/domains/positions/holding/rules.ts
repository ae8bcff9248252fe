import { addDays, addYears, isAfter, isBefore, isOnOrBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { NormFrame } from '@/lib/domains/norms/frames';
import type { Awaited } from '../awaited';
import type { HoldingModality, ManagerRole, ServantGroup } from '../types';
import { SIMILARITIES, type CommissionYear, type EndCause, type RecordedModality, type Similarity } from './types';

export const SEAT_HELD = { code: 'positions.seat_is_held' } as const;
export const PERSON_HOLDS = { code: 'positions.person_holds_another', field: 'documentNumber' } as const;
/** Also what the constraint `commission_of_a_year` and the trigger `commissions_of_a_vacancy` say. */
export const COMMISSION_OF_A_YEAR = {
  code: 'positions.commission_of_a_year',
  field: 'dueOn',
  norm: { source: 'R040 244' },
} as const;

export type PastHolding = {
  readonly modality: HoldingModality;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
};

export type FillableSeat = {
  readonly group: ServantGroup;
  readonly suppressed: boolean;
  /** The manager of the cadre that its entity asked SERVIR for, or who was assigned to it and has not taken office. */
  readonly awaited: Awaited | null;
  /** Newest first. */
  readonly holdings: readonly PastHolding[];
};

/** A post in the structure that nobody holds nor is about to take. A commission may cover it until the manager arrives. */
export function checkFillable({ suppressed, awaited, holdings }: FillableSeat, modality: RecordedModality): Result {
  if (suppressed) return refuse('positions.seat_is_suppressed');
  if (holdings.some(({ endsOn }) => endsOn === null)) return refuse(SEAT_HELD.code);
  return modality === 'commission' ? ok() : checkNotAwaited(awaited);
}

/** Nobody is asked of SERVIR for the post, nor assigned to it and yet to take office. */
export function checkNotAwaited(awaited: Awaited | null): Result {
  if (awaited === null) return ok();
  const norm = { source: 'DL1024 8-9' };
  return awaited.by === 'request'
    ? refuse('positions.seat_is_requested', { params: { request: awaited.code }, norm })
    : refuse('positions.seat_is_assigned', { norm });
}

/** The law names the officers and how each takes office; the others take none as officers (L30057 52; R040 244). */
export function checkModality(group: ServantGroup, modality: RecordedModality): Result {
  const fits = modality === 'commission' || (group === 'public_officer') === (modality === 'officer');
  return fits ? ok() : refuse('positions.modality_of_post', { field: 'modality', norm: { source: 'L30057 52, 59' } });
}

/** Nobody takes a post in the future, nor before whoever held it left. */
export function checkTaken(startsOn: CalendarDate, holdings: readonly PastHolding[], today: CalendarDate): Result {
  if (isAfter(startsOn, today)) return refuse('positions.holding_in_future', { field: 'startsOn' });
  const left = holdings.reduce<CalendarDate | null>(
    (last, { endsOn }) => (endsOn && (last === null || isAfter(endsOn, last)) ? endsOn : last),
    null,
  );
  return left && isOnOrBefore(startsOn, left)
    ? refuse('positions.holding_before_last_left', { field: 'startsOn', params: { left } })
    : ok();
}

/**
 * The year within which a vacancy of a manager's post may be covered: of the vacancy, whoever is commissioned, and not
 * renewed (R040 244). Of other posts each commission has its own (R040 265.d). Null where the frame sets none.
 */
export function commissionYear(
  { group, holdings }: Pick<FillableSeat, 'group' | 'holdings'>,
  startsOn: CalendarDate,
  frame: NormFrame,
): CommissionYear | null {
  const years = frame.number('vacancy_cover.max');
  if (years === null) return null;
  let since = startsOn;
  if (group === 'public_manager') {
    for (const holding of holdings) {
      if (holding.modality !== 'commission') break;
      since = holding.startsOn;
    }
  }
  return { since, until: addDays(addYears(since, years), -1) };
}

export function checkCommission(
  dates: { readonly startsOn: CalendarDate; readonly dueOn: CalendarDate },
  year: CommissionYear | null,
  today: CalendarDate,
  frame: NormFrame,
): Result {
  const { startsOn, dueOn } = dates;
  if (isBefore(dueOn, startsOn)) return refuse('positions.commission_dates', { field: 'dueOn' });
  if (isBefore(dueOn, today)) return refuse('positions.commission_over', { field: 'dueOn' });
  if (year === null || isOnOrBefore(dueOn, year.until)) return ok();
  return refuse('positions.commission_too_long', {
    field: 'dueOn',
    params: { since: year.since, until: year.until },
    norm: frame.reference('vacancy_cover.max'),
  });
}

/** A document is one person's: names that share no surname with theirs are a document mistyped. */
export function checkSamePerson(
  known: { readonly familyNames: string } | null,
  typed: { readonly familyNames: string },
): Result {
  if (!known) return ok();
  const words = (text: string) => plain(text).split(/[\s-]+/);
  const surnames = new Set(words(known.familyNames));
  return words(typed.familyNames).some((word) => surnames.has(word))
    ? ok()
    : refuse('positions.person_of_document', { field: 'documentNumber' });
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const CAUSES_OF: Partial<Record<EndCause, readonly HoldingModality[]>> = {
  trust_lost: ['trust', 'officer'],
  caps_exceeded: ['trust'],
  goals_not_met: ['trust', 'competition'],
  term_ended: ['competition', 'commission', 'officer'],
};

export type OpenHolding = {
  readonly modality: HoldingModality;
  readonly startsOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
};

/** A holder leaves on a day that has come, by a cause of their modality; an agreement, and only it, ends an assignment. */
export function checkEnd(
  holding: OpenHolding,
  { endsOn, cause }: { readonly endsOn: CalendarDate; readonly cause: EndCause },
  today: CalendarDate,
): Result {
  if (holding.modality === 'cadre') return refuse('positions.end_of_cadre', { norm: { source: 'DL1024 9' } });
  if (isAfter(endsOn, today)) return refuse('positions.end_in_future', { field: 'endsOn' });
  if (isBefore(endsOn, holding.startsOn))
    return refuse('positions.end_before_start', { field: 'endsOn', params: { startsOn: holding.startsOn } });
  if (holding.modality === 'commission' && holding.dueOn && isAfter(endsOn, holding.dueOn))
    return refuse('positions.end_after_commission', { field: 'endsOn', params: { dueOn: holding.dueOn } });
  const allowed = CAUSES_OF[cause];
  return allowed && !allowed.includes(holding.modality) ? refuse('positions.end_cause', { field: 'cause' }) : ok();
}

export type ComparedSeat = {
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
  readonly level: number;
  readonly budgeted: boolean;
  /** Nobody holds it, is assigned to it, and it is in the structure. */
  readonly vacant: boolean;
};

const DISPLACEMENT_NORM = { source: 'R040 241' };

/** What keeps a post from being the one where a displaced manager serves out their term: of similar level, fit for their profile, and theirs to take (R040 241). */
export function lacksOf(from: Pick<ComparedSeat, 'role' | 'level'>, to: ComparedSeat): Similarity[] {
  const has: Record<Similarity, boolean> = {
    group: to.group === 'public_manager',
    level: to.level === from.level,
    role: to.role === from.role,
    vacant: to.vacant,
    budgeted: to.budgeted,
  };
  return SIMILARITIES.filter((similarity) => !has[similarity]);
}

/** Who is displaced was chosen by competition for a manager's post; there is where to move them before anybody is appointed. */
export function checkDisplacement(
  from: ComparedSeat & { readonly modality: HoldingModality },
  to: ComparedSeat,
): Result {
  if (from.group !== 'public_manager' || from.modality !== 'competition')
    return refuse('positions.displaces_managers_by_competition', { norm: DISPLACEMENT_NORM });
  const lacks = lacksOf(from, to);
  if (lacks.length === 0) return ok();
  const params = Object.fromEntries(SIMILARITIES.map((each) => [each, lacks.includes(each) ? 'no' : 'yes']));
  return refuse('positions.post_not_similar', { field: 'toSeatId', params, norm: DISPLACEMENT_NORM });
}

/** The manager is moved on a day that has come, after they took the first post and after the second was left. */
export function checkDisplacedOn(
  startsOn: CalendarDate,
  from: Pick<OpenHolding, 'startsOn'>,
  to: readonly PastHolding[],
  today: CalendarDate,
): Result {
  return isOnOrBefore(startsOn, from.startsOn)
    ? refuse('positions.displaced_before_start', { field: 'startsOn', params: { startsOn: from.startsOn } })
    : checkTaken(startsOn, to, today);
}
