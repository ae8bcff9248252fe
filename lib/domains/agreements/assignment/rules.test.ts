import { describe, expect, it } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { peruBusinessCalendar } from '@/lib/kernel/peru-holidays';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { END_CAUSES, END_CAUSE_IDS, REFUSED_CAUSE } from './causes';
import { checkAssignable, checkDesignation, checkEnd, checkProbationDecision, checkStart } from './rules';

const day = calendarDate;
const codeOf = (result: ReturnType<typeof checkAssignable>) => (result.ok ? null : result.refusal.code);

describe('assigning', () => {
  const accepted = { state: 'ACCEPTED', member: { exclusionCause: null } };

  it('takes a proposal that its manager accepted', () => {
    expect(checkAssignable({ state: 'ACCEPTED_BY_MANAGER' }, accepted).ok).toBe(true);
  });

  it('does not assign whom a cause of exclusion awaits', () => {
    const excluded = { state: 'ACCEPTED', member: { exclusionCause: 'disqualification' } };
    expect(codeOf(checkAssignable({ state: 'ACCEPTED_BY_MANAGER' }, excluded))).toBe('agreements.exclusion_awaits');
  });

  it.each([
    ['a request still proposed', { state: 'PREFERRED' }, accepted],
    ['a request already assigned', { state: 'ASSIGNED' }, { ...accepted, state: 'ASSIGNED' }],
    ['a request nobody accepted', { state: 'ACCEPTED_BY_MANAGER' }, null],
  ])('refuses %s', (_what, request, proposal) => {
    expect(codeOf(checkAssignable(request, proposal))).toBe('agreements.not_accepted');
  });
});

describe('designation', () => {
  const today = day('2026-11-20');

  it('is possible from the day of effect', () => {
    expect(checkDesignation(day('2026-11-10'), day('2026-11-10'), today).ok).toBe(true);
  });

  it.each([
    ['before the effect', '2026-11-10', '2026-11-09', 'agreements.designated_before_effect'],
    ['without effect', null, '2026-11-09', 'agreements.designated_before_effect'],
    ['in the future', '2026-11-10', '2026-11-21', 'agreements.in_future'],
  ])('is refused %s', (_when, effect, designated, code) => {
    expect(codeOf(checkDesignation(effect === null ? null : day(effect), day(designated), today))).toBe(code);
  });
});

describe('taking office', () => {
  const dates = { designatedOn: day('2026-10-01'), signedOn: day('2026-10-05') };
  const today = day('2026-11-20');

  it.each([
    ['before the designation', dates, '2026-09-30', 'agreements.started_before_designation'],
    ['before the signature', dates, '2026-10-04', 'agreements.started_before_signature'],
    ['without a signed agreement', { ...dates, signedOn: null }, '2026-10-10', 'agreements.started_before_signature'],
    ['in the future', dates, '2026-11-21', 'agreements.in_future'],
  ])('is refused %s', (_when, known, startsOn, code) => {
    expect(codeOf(checkStart(known, day(startsOn), today))).toBe(code);
  });

  it('is recorded from the day of the signature', () => {
    expect(checkStart(dates, day('2026-10-05'), today).ok).toBe(true);
  });
});

describe('probation', () => {
  const calendar = peruBusinessCalendar([]);
  const end = day('2026-11-20');
  const decide = (today: string, frame = frameOf('cgp')) =>
    checkProbationDecision(frame, end, 'failed', { today: day(today), calendar });

  it('can be failed up to its last day, and not after', () => {
    expect(decide('2026-11-20').ok).toBe(true);
    expect(codeOf(decide('2026-11-21'))).toBe('agreements.probation_over');
  });

  it('can be confirmed late: silence is no dismissal', () => {
    expect(checkProbationDecision(frameOf('cgp'), end, 'confirmed', { today: day('2027-01-15'), calendar }).ok).toBe(
      true,
    );
  });

  it('obeys the notice of the frame where there is one', () => {
    expect(decide('2026-11-13', frameOf('act-current')).ok).toBe(true);
    expect(codeOf(decide('2026-11-16', frameOf('act-current')))).toBe('agreements.probation_over');
    expect(codeOf(decide('2026-11-13', overrideFrame(frameOf('act-current'), { 'probation.failure_notice': 6 })))).toBe(
      'agreements.probation_over',
    );
  });
});

describe('the end of an assignment', () => {
  const dates = { startsOn: day('2024-01-15'), endsOn: day('2027-01-15') };
  const today = day('2026-11-20');
  const end = { cause: 'resignation', endedOn: day('2026-11-10'), consent: false, firm: false } as const;

  it('is refused for loss of confidence, with the rule', () => {
    const result = checkEnd(dates, { ...end, cause: REFUSED_CAUSE, consent: true, firm: true }, today);
    expect(result).toMatchObject({
      ok: false,
      refusal: { code: 'agreements.loss_of_confidence', norm: { source: expect.stringContaining('R030 28') } },
    });
  });

  it.each([
    ['before it began', { ...end, endedOn: day('2024-01-14') }, 'agreements.ended_before_start'],
    ['in the future', { ...end, endedOn: day('2026-11-21') }, 'agreements.in_future'],
    ['as expired before the term', { ...end, cause: 'term_expired' as const }, 'agreements.term_not_expired'],
    ['by agreement without the manager', { ...end, cause: 'mutual_agreement' as const }, 'agreements.consent_missing'],
    [
      'for misconduct not yet firm',
      { ...end, cause: 'very_serious_misconduct' as const },
      'agreements.resolution_not_firm',
    ],
  ])('is refused %s', (_what, input, code) => {
    expect(codeOf(checkEnd(dates, input, today))).toBe(code);
  });

  it('is possible by every cause of the norm, with what it asks for', () => {
    const late = { startsOn: dates.startsOn, endsOn: day('2026-11-10') };
    const refused = END_CAUSE_IDS.filter(
      (cause) => !checkEnd(late, { ...end, cause, consent: true, firm: true }, today).ok,
    );
    expect(refused).toEqual([]);
  });

  it('leaves no paid availability after a firm sanction (R030 18.8)', () => {
    expect(END_CAUSES.very_serious_misconduct.memberAfter).toBe('AVAILABLE_UNPAID');
    expect(END_CAUSES.resignation.memberAfter).toBe('AVAILABLE_PAID');
  });
});
