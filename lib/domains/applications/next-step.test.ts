import { describe, expect, it } from 'vitest';
import type { CompetitionState } from '@/lib/domains/competitions/types';
import { calendarDate as day } from '@/lib/kernel/calendar-date';
import { peruBusinessCalendar } from '@/lib/kernel/peru-holidays';
import { nextStep, type Standing } from './next-step';
import { APPLICATION_STATES, FINAL_STATES, type ApplicationState } from './types';

const calendar = peruBusinessCalendar([]);
const CALL: Standing['call'] = {
  state: 'EVALUATING',
  frame: 'cgp',
  closesOn: day('2026-09-18'),
  resultsOn: day('2026-11-20'),
  courseStartsOn: day('2026-12-01'),
  publishedOn: null,
  stages: [
    { id: 'one', name: 'Curricular', startsOn: day('2026-10-01'), endsOn: day('2026-10-09') },
    { id: 'two', name: 'Entrevista', startsOn: day('2026-10-20'), endsOn: day('2026-10-30') },
  ],
};

const next = (
  state: ApplicationState,
  today: string,
  { call = {}, lastStageId }: { call?: Partial<Standing['call']>; lastStageId?: string } = {},
) => nextStep({ state, lastStageId, call: { ...CALL, ...call } }, day(today), calendar);

describe('what comes next for an applicant', () => {
  it('a draft is submitted by the closing day, and not after it', () => {
    expect(next('DRAFT', '2026-09-18')).toEqual({ what: 'submit', on: '2026-09-18' });
    expect(next('DRAFT', '2026-09-19')).toBeNull();
  });

  it('what was submitted is screened before the first stage', () => {
    expect(next('SUBMITTED', '2026-09-19')).toEqual({ what: 'screening', on: '2026-10-01' });
  });

  it.each([
    ['2026-09-30', undefined, { what: 'stage', on: '2026-10-01', name: 'Curricular' }],
    ['2026-10-01', undefined, { what: 'stage_under_way', on: '2026-10-09', name: 'Curricular' }],
    ['2026-10-09', undefined, { what: 'stage_under_way', on: '2026-10-09', name: 'Curricular' }],
    ['2026-10-10', undefined, { what: 'stage_result', on: '2026-10-09', name: 'Curricular' }],
    ['2026-10-10', 'one', { what: 'stage', on: '2026-10-20', name: 'Entrevista' }],
    ['2026-10-31', 'two', { what: 'results', on: '2026-11-20' }],
  ])('a candidate on %s, scored up to %s', (today, lastStageId, expected) => {
    expect(next('CANDIDATE', today, lastStageId ? { lastStageId } : {})).toEqual(expected);
  });

  it('whoever was selected takes the course, and then waits for its result and for the resolution', () => {
    expect(next('SELECTED', '2026-11-21')).toEqual({ what: 'course', on: '2026-12-01' });
    expect(next('IN_COURSE', '2026-12-02')).toEqual({ what: 'course_result' });
    expect(next('COURSE_PASSED', '2026-12-20')).toEqual({ what: 'incorporation' });
  });

  it.each(['SCREENED_OUT', 'ELIMINATED', 'PASSED_WITHOUT_VACANCY', 'NOT_SELECTED'] as const)(
    '%s may ask for reconsideration for eight business days from the results, not before nor after',
    (state) => {
      const call = { state: 'RESULTS_PUBLISHED' as CompetitionState, publishedOn: day('2026-05-29') };
      expect(next(state, '2026-05-28')).toBeNull();
      expect(next(state, '2026-06-10', { call })).toEqual({ what: 'challenge', on: '2026-06-10' });
      expect(next(state, '2026-06-11', { call })).toBeNull();
    },
  );

  it.each(APPLICATION_STATES)('%s in a void call keeps none of its dates', (state) => {
    const ended = (FINAL_STATES as readonly string[]).includes(state);
    const expected = ended ? null : { what: 'void' };
    expect(next(state, '2026-09-01', { call: { state: 'DECLARED_VOID' } })).toEqual(expected);
  });
});
