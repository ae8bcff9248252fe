import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { checkAuthority, checkHostHeard, checkNotification } from './rules';

const cgp = frameOf('cgp');
const codeOf = (result: ReturnType<typeof checkAuthority>) => (result.ok ? null : result.refusal.code);

describe('checkAuthority', () => {
  it.each([
    ['monitoring_analyst', 'cgp', null],
    ['directorate', 'cgp', null],
    ['superior', 'cgp', 'performance.authority_is_servir'],
    ['superior', 'act-current', null],
    ['directorate', 'act-2016', 'performance.authority_is_superior'],
  ] as const)('%s under %s', (role, frame, code) => {
    expect(codeOf(checkAuthority(role, frameOf(frame)))).toBe(code);
  });

  it('follows the parameter of the frame', () => {
    expect(checkAuthority('superior', overrideFrame(cgp, { 'evaluation.authority': 'superior' })).ok).toBe(true);
  });
});

describe('checkHostHeard', () => {
  const due = calendarDate('2027-03-15');
  it.each([
    ['with the assessment', 'Cumplió.', null, '2027-03-01', null],
    ['while the superior has time', null, 'No respondió.', '2027-03-15', 'performance.assessment_pending'],
    ['after their time, without a reason', null, null, '2027-03-16', 'performance.assessment_missing'],
    ['after their time, with a reason', null, 'No respondió.', '2027-03-16', null],
  ])('%s', (_case, superiorAssessment, reason, today, code) => {
    const result = checkHostHeard({ superiorAssessment, assessmentDueOn: due }, reason, cgp, calendarDate(today));
    expect(codeOf(result)).toBe(code);
  });
});

describe('checkNotification', () => {
  it.each([
    [null, null, 'performance.comment_pending'],
    ['De acuerdo.', null, null],
    [null, 'No comentó.', null],
  ])('comment %s, reason %s', (comment, reason, code) => {
    expect(codeOf(checkNotification(comment, reason))).toBe(code);
  });
});
