import { type BusinessCalendar, addBusinessDays, businessDaysBetween, rollForward } from '@/lib/kernel/business-days';
import { type CalendarDate, addDays, isAfter, isBefore, isOnOrBefore } from '@/lib/kernel/calendar-date';
import { compareDecimals, decimal, decimalText, sumDecimals } from '@/lib/kernel/decimal';
import { allRefusals, ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import type { NormFrame } from '@/lib/domains/norms/frames';
import type { StageTerms, Terms, Timeline } from './types';

/** The dates of a call follow each other. Refuses `competitions.dates_order` on the first one out of place. */
export function checkDatesInOrder(dates: Timeline): Result {
  const order: readonly [keyof Timeline, boolean][] = [
    ['applicationsOpenOn', isBefore(dates.applicationsOpenOn, dates.publishOn)],
    ['applicationsCloseOn', isOnOrBefore(dates.applicationsCloseOn, dates.applicationsOpenOn)],
    ['resultsOn', isOnOrBefore(dates.resultsOn, dates.applicationsCloseOn)],
    ['courseStartsOn', isBefore(dates.courseStartsOn, dates.resultsOn)],
  ];
  const wrong = order.find(([, isWrong]) => isWrong);
  return wrong ? refuse('competitions.dates_order', { field: wrong[0] }) : ok();
}

/**
 * A call is public for a minimum of business days before applications close: the day it is published is not counted
 * and the closing day is (R040 171, applied to the cadre by analogy; TUO 144.1).
 * Refuses `competitions.publication_too_short` with how many days are given, required and missing.
 */
export function checkPublicationTerm(
  frame: NormFrame,
  publishOn: CalendarDate,
  closeOn: CalendarDate,
  calendar: BusinessCalendar,
): Result {
  const required = frame.number('competition.publication.min');
  if (required === null) return ok();
  const given = businessDaysBetween(calendar, publishOn, closeOn);
  if (given >= required) return ok();
  return refuse('competitions.publication_too_short', {
    params: { required, given: Math.max(0, given), missing: required - Math.max(0, given) },
    field: 'applicationsCloseOn',
    norm: frame.reference('competition.publication.min'),
  });
}

/** On the day itself: not before the date of the terms, and still long enough before the closing. */
export function checkPublicationDay(
  frame: NormFrame,
  dates: Pick<Timeline, 'publishOn' | 'applicationsCloseOn'>,
  today: CalendarDate,
  calendar: BusinessCalendar,
): Result {
  if (isBefore(today, dates.publishOn)) {
    return refuse('competitions.publication_early', { params: { publishOn: dates.publishOn } });
  }
  return checkPublicationTerm(frame, today, dates.applicationsCloseOn, calendar);
}

/** Refuses `competitions.stages_missing` and `competitions.weights_sum`, the latter saying how far from 100 they are. */
export function checkWeights(stages: readonly Pick<StageTerms, 'weight'>[]): Result {
  if (stages.length === 0) return refuse('competitions.stages_missing', { field: 'stages[0].name' });
  const sum = sumDecimals(stages.map((stage) => stage.weight));
  if (sum.equals(100)) return ok();
  const difference = decimalText(decimal(100).minus(sum).abs());
  const code = sum.lessThan(100) ? 'competitions.weights_short' : 'competitions.weights_over';
  return refuse(code, { params: { sum: decimalText(sum), difference }, field: 'stages[0].weight' });
}

/** Each stage's pass mark is within its scale, and stages run one after another between closing and results. */
export function checkStages(stages: readonly StageTerms[], dates: Timeline): Result {
  for (const [index, stage] of stages.entries()) {
    const at = (name: keyof StageTerms) => `stages[${index}].${name}`;
    if (compareDecimals(stage.passMark, stage.maxScore) > 0) {
      return refuse('competitions.pass_mark_over_maximum', { field: at('passMark'), params: { stage: stage.name } });
    }
    const previousEnd = stages[index - 1]?.endsOn ?? dates.applicationsCloseOn;
    if (isOnOrBefore(stage.startsOn, previousEnd)) {
      return refuse('competitions.stage_out_of_order', { field: at('startsOn'), params: { stage: stage.name } });
    }
    if (isBefore(stage.endsOn, stage.startsOn) || isAfter(stage.endsOn, dates.resultsOn)) {
      return refuse('competitions.stage_out_of_time', { field: at('endsOn'), params: { stage: stage.name } });
    }
  }
  return ok();
}

/** A call says what it looks for and under what conditions (DL1024 5.e; handbook 3.1, items of the terms). */
export function checkContent(terms: Terms): Result {
  if (terms.profile === '') return refuse('competitions.profile_missing', { field: 'profile' });
  if (terms.conditions === '') return refuse('competitions.conditions_missing', { field: 'conditions' });
  if (terms.requirements.length === 0)
    return refuse('competitions.requirements_missing', { field: 'requirements[0].kind' });
  return ok();
}

/** All that terms still lack before somebody else may review them; empty when nothing. */
export function missingForReview(terms: Terms, frame: NormFrame, calendar: BusinessCalendar): Refusal[] {
  return allRefusals(
    checkContent(terms),
    checkDatesInOrder(terms),
    checkPublicationTerm(frame, terms.publishOn, terms.applicationsCloseOn, calendar),
    checkWeights(terms.stages),
    checkStages(terms.stages, terms),
  );
}

/** Applications are received through the whole closing day. */
export function checkClosingDayPassed(closeOn: CalendarDate, today: CalendarDate): Result {
  return isAfter(today, closeOn) ? ok() : refuse('competitions.still_open', { params: { closeOn } });
}

/** Last day to ask for the reconsideration of published results (R030 22); null when the frame sets none. */
export function reconsiderationDeadline(
  frame: NormFrame,
  publishedOn: CalendarDate,
  calendar: BusinessCalendar,
): CalendarDate | null {
  const days = frame.number('competition.reconsideration.filing');
  return days === null ? null : addBusinessDays(calendar, publishedOn, days);
}

/** Dates that a new draft starts from: the shortest publication the frame allows, then ten weeks of evaluation. */
export function suggestTimeline(frame: NormFrame, today: CalendarDate, calendar: BusinessCalendar): Timeline {
  const publishOn = addBusinessDays(calendar, today, 5);
  const applicationsOpenOn = addBusinessDays(calendar, publishOn, 1);
  const applicationsCloseOn = addBusinessDays(
    calendar,
    publishOn,
    (frame.number('competition.publication.min') ?? 0) + 1,
  );
  const resultsOn = rollForward(calendar, addDays(applicationsCloseOn, 70));
  return {
    publishOn,
    applicationsOpenOn,
    applicationsCloseOn,
    resultsOn,
    courseStartsOn: rollForward(calendar, addDays(resultsOn, 14)),
  };
}
