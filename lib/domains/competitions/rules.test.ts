import { describe, expect, it } from 'vitest';
import { calendarDate as d } from '@/lib/kernel/calendar-date';
import { peruBusinessCalendar } from '@/lib/kernel/peru-holidays';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import {
  checkClosingDayPassed,
  checkContent,
  checkDatesInOrder,
  checkPublicationDay,
  checkPublicationTerm,
  checkStages,
  checkWeights,
  missingForReview,
  reconsiderationDeadline,
  suggestTimeline,
} from './rules';
import type { StageTerms, Terms } from './types';

const cgp = frameOf('cgp');
const calendar = peruBusinessCalendar([]);

/** Published on Monday 2 March 2026; no holidays until Holy Thursday, 2 April. */
const dates = {
  publishOn: d('2026-03-02'),
  applicationsOpenOn: d('2026-03-03'),
  applicationsCloseOn: d('2026-03-16'),
  resultsOn: d('2026-05-29'),
  courseStartsOn: d('2026-06-15'),
};

const stage = (change: Partial<StageTerms> = {}): StageTerms => ({
  kind: 'knowledge',
  name: 'Conocimientos',
  weight: '100',
  passMark: '13',
  maxScore: '20',
  startsOn: d('2026-03-20'),
  endsOn: d('2026-03-27'),
  ...change,
});

const terms = (change: Partial<Terms> = {}): Terms => ({
  ...dates,
  title: 'Gerentes de administración',
  managerRole: 'strategic',
  profile: 'Dirige',
  conditions: 'Régimen',
  vacancies: 5,
  coursePassMark: '14',
  rounding: 2,
  challengeNotice: 'Reconsideración',
  stages: [stage()],
  requirements: [{ kind: 'study_level', value: 'master', mandatory: true }],
  documents: [],
  ...change,
});

describe('publication', () => {
  it('lasts ten business days: the first is not counted, the last is', () => {
    expect(checkPublicationTerm(cgp, d('2026-03-02'), d('2026-03-16'), calendar)).toMatchObject({ ok: true });
  });

  it('of nine business days is refused, saying how many are given and missing, and by which norm', () => {
    expect(checkPublicationTerm(cgp, d('2026-03-02'), d('2026-03-13'), calendar)).toEqual({
      ok: false,
      refusal: {
        code: 'competitions.publication_too_short',
        params: { required: 10, given: 9, missing: 1 },
        field: 'applicationsCloseOn',
        norm: cgp.reference('competition.publication.min'),
      },
    });
  });

  it('counts no holiday: Holy Thursday and Friday 2026 leave eight of ten weekdays', () => {
    const result = checkPublicationTerm(cgp, d('2026-03-27'), d('2026-04-10'), calendar);
    expect(result).toMatchObject({ refusal: { params: { given: 8, missing: 2 } } });
  });

  it('obeys the parameter of the frame', () => {
    const longer = overrideFrame(cgp, { 'competition.publication.min': 11 });
    const unregulated = overrideFrame(cgp, { 'competition.publication.min': null });
    expect(checkPublicationTerm(longer, d('2026-03-02'), d('2026-03-16'), calendar)).toMatchObject({ ok: false });
    expect(checkPublicationTerm(unregulated, d('2026-03-02'), d('2026-03-03'), calendar)).toMatchObject({ ok: true });
  });

  it('is counted from the day it really happens, and never happens before its date', () => {
    expect(checkPublicationDay(cgp, dates, d('2026-03-02'), calendar)).toMatchObject({ ok: true });
    expect(checkPublicationDay(cgp, dates, d('2026-03-03'), calendar)).toMatchObject({
      refusal: { params: { missing: 1 } },
    });
    expect(checkPublicationDay(cgp, dates, d('2026-03-01'), calendar)).toMatchObject({
      refusal: { code: 'competitions.publication_early' },
    });
  });
});

describe('dates', () => {
  it.each([
    ['applicationsOpenOn', { applicationsOpenOn: d('2026-03-01') }],
    ['applicationsCloseOn', { applicationsCloseOn: d('2026-03-03') }],
    ['resultsOn', { resultsOn: d('2026-03-16') }],
    ['courseStartsOn', { courseStartsOn: d('2026-05-28') }],
  ])('out of order are refused on %s', (field, change) => {
    expect(checkDatesInOrder({ ...dates, ...change })).toMatchObject({
      refusal: { code: 'competitions.dates_order', field },
    });
  });

  it('of the last day to apply leave the whole day open', () => {
    expect(checkClosingDayPassed(d('2026-03-16'), d('2026-03-16'))).toMatchObject({
      refusal: { code: 'competitions.still_open' },
    });
    expect(checkClosingDayPassed(d('2026-03-16'), d('2026-03-17'))).toMatchObject({ ok: true });
  });

  it('to ask for reconsideration end eight business days after results', () => {
    expect(reconsiderationDeadline(cgp, d('2026-05-29'), calendar)).toBe('2026-06-10');
  });

  it('suggested for a new draft are in order and keep the shortest publication', () => {
    const suggested = suggestTimeline(cgp, d('2026-12-20'), calendar);
    expect(checkDatesInOrder(suggested)).toMatchObject({ ok: true });
    expect(checkPublicationTerm(cgp, suggested.publishOn, suggested.applicationsCloseOn, calendar)).toMatchObject({
      ok: true,
    });
  });
});

describe('stages', () => {
  it('weigh exactly 100, with no binary fraction in the way', () => {
    const thirds = ['33.3', '33.3', '33.4'].map((weight) => ({ weight }));
    expect(checkWeights(thirds)).toMatchObject({ ok: true });
    expect(checkWeights([{ weight: '60' }, { weight: '30' }])).toMatchObject({
      refusal: { code: 'competitions.weights_short', params: { sum: '90', difference: '10' } },
    });
    expect(checkWeights([{ weight: '60' }, { weight: '40.01' }])).toMatchObject({
      refusal: { code: 'competitions.weights_over', params: { difference: '0.01' } },
    });
    expect(checkWeights([])).toMatchObject({ refusal: { code: 'competitions.stages_missing' } });
  });

  it('can be passed: the mark is within the scale', () => {
    expect(checkStages([stage({ passMark: '21' })], dates)).toMatchObject({ refusal: { field: 'stages[0].passMark' } });
  });

  it('run one after another, after the closing and before the results', () => {
    const second = stage({ startsOn: d('2026-03-27'), endsOn: d('2026-04-10') });
    expect(checkStages([stage({ startsOn: d('2026-03-16') })], dates)).toMatchObject({
      refusal: { field: 'stages[0].startsOn' },
    });
    expect(checkStages([stage(), second], dates)).toMatchObject({ refusal: { field: 'stages[1].startsOn' } });
    expect(checkStages([stage({ endsOn: d('2026-05-30') })], dates)).toMatchObject({
      refusal: { field: 'stages[0].endsOn' },
    });
    expect(checkStages([stage(), { ...second, startsOn: d('2026-03-30') }], dates)).toMatchObject({ ok: true });
  });
});

describe('terms', () => {
  it('that are complete lack nothing', () => {
    expect(missingForReview(terms(), cgp, calendar)).toEqual([]);
  });

  it('say at once all that is missing', () => {
    const incomplete = terms({ profile: '', stages: [], applicationsCloseOn: d('2026-03-13') });
    expect(missingForReview(incomplete, cgp, calendar).map(({ code }) => code)).toEqual([
      'competitions.profile_missing',
      'competitions.publication_too_short',
      'competitions.stages_missing',
    ]);
  });

  it('need conditions and at least one requirement', () => {
    expect(checkContent(terms({ conditions: '' }))).toMatchObject({
      refusal: { code: 'competitions.conditions_missing' },
    });
    expect(checkContent(terms({ requirements: [] }))).toMatchObject({
      refusal: { code: 'competitions.requirements_missing' },
    });
  });
});
