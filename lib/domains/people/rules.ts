import {
  addDays,
  addMonths,
  diffDays,
  earlierOf,
  isAfter,
  laterOf,
  wholeMonthsBetween,
  type CalendarDate,
} from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import { QUALIFYING_LEVELS, type Curriculum, type Experience, type Identity, type Study } from './types';

export type Period = { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate | null };

/** Length of time worked. `days` are those beyond the complete months. */
export type TimeWorked = {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly totalMonths: number;
};

const NO_TIME: TimeWorked = { years: 0, months: 0, days: 0, totalMonths: 0 };

/**
 * Time covered by the periods: a day worked in two posts counts once.
 * Both ends are worked days. Periods going on end on `today`; those that have not begun count nothing.
 * @param since earlier days do not count (experience is counted from the bachelor's degree: R030 5)
 */
export function timeWorked(periods: readonly Period[], today: CalendarDate, since?: CalendarDate): TimeWorked {
  const stretches = mergePeriods(periods, today, since);
  const [first] = stretches;
  if (!first) return NO_TIME;
  // Stretches laid one after another from the first day: exact for one, and no month lasts an agreed thirty days.
  const until = addDays(
    first.from,
    stretches.reduce((days, { from, until }) => days + diffDays(from, until), 0),
  );
  const totalMonths = wholeMonthsBetween(first.from, until);
  const days = diffDays(addMonths(first.from, totalMonths), until);
  return { years: Math.floor(totalMonths / 12), months: totalMonths % 12, days, totalMonths };
}

/** Disjoint stretches in order, `until` being the day after the last one worked. Adjacent periods are one stretch. */
function mergePeriods(periods: readonly Period[], today: CalendarDate, since: CalendarDate | undefined) {
  const stretches = periods
    .map((period) => ({
      from: since ? laterOf(period.startsOn, since) : period.startsOn,
      until: addDays(earlierOf(period.endsOn ?? today, today), 1),
    }))
    .filter(({ from, until }) => isAfter(until, from))
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  const merged: { from: CalendarDate; until: CalendarDate }[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last && !isAfter(stretch.from, last.until)) last.until = laterOf(last.until, stretch.until);
    else merged.push({ ...stretch });
  }
  return merged;
}

/** The day from which professional experience counts: the bachelor's degree, else the first higher one (R030 5). */
export function experienceCountsFrom(studies: readonly Study[]): CalendarDate | null {
  const bachelors = studies.filter((study) => study.level === 'bachelor');
  const degrees = bachelors.length > 0 ? bachelors : studies.filter(isQualifying);
  return degrees.reduce<CalendarDate | null>(
    (first, { awardedOn }) => (first === null ? awardedOn : earlierOf(first, awardedOn)),
    null,
  );
}

/** Nothing counts before a degree: without one the time is zero. */
export function professionalExperience(
  curriculum: Pick<Curriculum, 'studies' | 'experiences'>,
  today: CalendarDate,
  counts: (experience: Experience) => boolean = () => true,
): TimeWorked {
  const since = experienceCountsFrom(curriculum.studies);
  return since ? timeWorked(curriculum.experiences.filter(counts), today, since) : NO_TIME;
}

function isQualifying(study: Study): boolean {
  return (QUALIFYING_LEVELS as readonly string[]).includes(study.level);
}

export type MissingProfileItem = 'identity' | 'birth_date' | 'contact' | 'qualifying_study' | 'experience';

/** What a profile still lacks before it can be sent with an application. Whether it suffices is for the screening. */
export function missingFromProfile(
  identity: Identity | null,
  curriculum: Pick<Curriculum, 'studies' | 'experiences'>,
): MissingProfileItem[] {
  const missing: MissingProfileItem[] = [];
  if (!identity) missing.push('identity');
  if (identity && !identity.birthDate) missing.push('birth_date');
  if (identity && !identity.phone) missing.push('contact');
  if (!curriculum.studies.some(isQualifying)) missing.push('qualifying_study');
  if (curriculum.experiences.length === 0) missing.push('experience');
  return missing;
}

/** Evidence of what has not happened is no evidence. */
export function checkStudy(study: Pick<Study, 'awardedOn'>, today: CalendarDate): Result {
  return isAfter(study.awardedOn, today) ? refuse('people.study_in_future', { field: 'awardedOn' }) : ok();
}

export function checkExperience(period: Period, today: CalendarDate): Result {
  if (isAfter(period.startsOn, today)) return refuse('people.experience_in_future', { field: 'startsOn' });
  if (!period.endsOn) return ok();
  if (isAfter(period.startsOn, period.endsOn)) return refuse('people.experience_dates', { field: 'endsOn' });
  return isAfter(period.endsOn, today) ? refuse('people.experience_end_in_future', { field: 'endsOn' }) : ok();
}

const ADULT_YEARS = 18;

/** Who may exercise civil rights (Civil Code 42). */
export function checkBirthDate(birthDate: CalendarDate, today: CalendarDate): Result {
  return isAfter(addMonths(birthDate, ADULT_YEARS * 12), today)
    ? refuse('people.under_age', { field: 'birthDate' })
    : ok();
}
