import { describe, expect, it } from 'vitest';
import { calendarDate as d } from '@/lib/kernel/calendar-date';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import {
  checkActDate,
  checkCoursePassed,
  checkExclusionGround,
  checkPaidAvailabilityOver,
  checkRegisteredDates,
  checkVacancyLeft,
  unpaidFrom,
} from './rules';

const cgp = frameOf('cgp');

describe('incorporation', () => {
  it('is for who passed the course, the pass mark included', () => {
    expect(checkCoursePassed('14', '14')).toMatchObject({ ok: true });
    expect(checkCoursePassed('13.99', '14')).toMatchObject({ refusal: { code: 'cadre.course_failed' } });
    expect(checkCoursePassed(null, '14')).toMatchObject({ refusal: { code: 'cadre.course_pending' } });
  });

  it('stops at the vacancies of the call', () => {
    expect(checkVacancyLeft(3, 2)).toMatchObject({ ok: true });
    expect(checkVacancyLeft(3, 3)).toMatchObject({
      refusal: { code: 'cadre.no_vacancy_left', params: { vacancies: 3 } },
    });
  });

  it('is not dated in the future, nor its state before it', () => {
    expect(checkActDate(d('2026-11-23'), d('2026-11-22'), 'incorporatedOn')).toMatchObject({
      refusal: { field: 'incorporatedOn' },
    });
    expect(checkActDate(d('2026-11-22'), d('2026-11-22'), 'incorporatedOn')).toMatchObject({ ok: true });
    expect(checkRegisteredDates(d('2026-01-02'), d('2026-01-01'))).toMatchObject({ refusal: { field: 'stateSince' } });
  });
});

describe('paid availability', () => {
  it('lasts two months, date to date or to the end of a shorter month', () => {
    expect(unpaidFrom(cgp, d('2026-09-22'))).toBe('2026-11-22');
    expect(unpaidFrom(cgp, d('2025-12-31'))).toBe('2026-02-28');
  });

  it('is not cut a day short', () => {
    expect(checkPaidAvailabilityOver(cgp, d('2026-09-22'), d('2026-11-21'))).toMatchObject({
      refusal: { code: 'cadre.still_paid' },
    });
    expect(checkPaidAvailabilityOver(cgp, d('2026-09-22'), d('2026-11-22'))).toMatchObject({ ok: true });
  });

  it('obeys the frame, and does not end where the frame is silent', () => {
    const three = overrideFrame(cgp, { 'availability.paid': 3 });
    const silent = overrideFrame(cgp, { 'availability.paid': null });
    expect(unpaidFrom(three, d('2026-09-22'))).toBe('2026-12-22');
    expect(checkPaidAvailabilityOver(silent, d('2020-01-01'), d('2026-11-22'))).toMatchObject({ ok: false });
  });
});

describe('exclusion', () => {
  it('for refused assignments needs more of them than may be refused without cause', () => {
    expect(checkExclusionGround(cgp, 'i', 1)).toMatchObject({
      refusal: { code: 'cadre.refusals_within_limit', params: { allowed: 1 } },
    });
    expect(checkExclusionGround(cgp, 'i', 2)).toMatchObject({ ok: true });
    expect(checkExclusionGround(cgp, 'b', 0)).toMatchObject({ ok: true });
  });
});
