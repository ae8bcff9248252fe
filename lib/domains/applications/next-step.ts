import type { BusinessCalendar } from '@/lib/kernel/business-days';
import { isAfter, isBefore, type CalendarDate } from '@/lib/kernel/calendar-date';
import { reconsiderationDeadline } from '@/lib/domains/competitions/rules';
import type { CompetitionState } from '@/lib/domains/competitions/types';
import { frameOf } from '@/lib/domains/norms/frames';
import { FINAL_STATES, type ApplicationState } from './types';

type Stage = {
  readonly id: string;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
};

/** Where an application stands in its call. */
export type Standing = {
  readonly state: ApplicationState;
  /** The stage scored last for this person; undefined before any. */
  readonly lastStageId: string | undefined;
  readonly call: {
    readonly state: CompetitionState;
    readonly frame: string;
    readonly closesOn: CalendarDate;
    readonly resultsOn: CalendarDate;
    readonly courseStartsOn: CalendarDate;
    /** Day the results were published; null before. */
    readonly publishedOn: CalendarDate | null;
    /** In their order. */
    readonly stages: readonly Stage[];
  };
};

type DatedStep = 'submit' | 'screening' | 'results' | 'course' | 'challenge';
type StageStep = 'stage' | 'stage_under_way' | 'stage_result';
type UndatedStep = 'course_result' | 'incorporation' | 'void';

/** What comes next for an applicant, and the day that matters: by which, from which or until which. */
export type NextStep =
  | { readonly what: DatedStep; readonly on: CalendarDate }
  | { readonly what: StageStep; readonly on: CalendarDate; readonly name: string }
  | { readonly what: UndatedStep };

const CHALLENGEABLE: readonly ApplicationState[] = [
  'SCREENED_OUT',
  'ELIMINATED',
  'PASSED_WITHOUT_VACANCY',
  'NOT_SELECTED',
];

const FINAL: readonly ApplicationState[] = FINAL_STATES;

/** Null once nothing comes. Dates are those of the terms; a void call keeps none of them. */
export function nextStep(standing: Standing, today: CalendarDate, calendar: BusinessCalendar): NextStep | null {
  const { state, call } = standing;
  if (CHALLENGEABLE.includes(state)) return challenge(call, today, calendar);
  if (FINAL.includes(state)) return null;
  if (call.state === 'DECLARED_VOID') return { what: 'void' };
  switch (state) {
    case 'DRAFT':
      return isAfter(today, call.closesOn) ? null : { what: 'submit', on: call.closesOn };
    case 'SUBMITTED':
      return { what: 'screening', on: call.stages[0]?.startsOn ?? call.resultsOn };
    case 'CANDIDATE':
      return stageOrResults(standing, today);
    case 'SELECTED':
      return { what: 'course', on: call.courseStartsOn };
    case 'IN_COURSE':
      return { what: 'course_result' };
    case 'COURSE_PASSED':
      return { what: 'incorporation' };
    default:
      return null;
  }
}

/** Every applicant may ask for reconsideration once the process has ended (R030 22), whatever stage they reached. */
function challenge(
  { frame, publishedOn }: Standing['call'],
  today: CalendarDate,
  calendar: BusinessCalendar,
): NextStep | null {
  const until = publishedOn && reconsiderationDeadline(frameOf(frame), publishedOn, calendar);
  return until && !isAfter(today, until) ? { what: 'challenge', on: until } : null;
}

function stageOrResults({ call, lastStageId }: Standing, today: CalendarDate): NextStep {
  const stage = call.stages[call.stages.findIndex(({ id }) => id === lastStageId) + 1];
  if (!stage) return { what: 'results', on: call.resultsOn };
  const { name, startsOn, endsOn } = stage;
  if (isBefore(today, startsOn)) return { what: 'stage', on: startsOn, name };
  return { what: isAfter(today, endsOn) ? 'stage_result' : 'stage_under_way', on: endsOn, name };
}
