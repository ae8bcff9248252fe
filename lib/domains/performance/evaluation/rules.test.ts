import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { checkAuthority, checkHostHeard, checkManagerHeard, checkTermLapsed } from './rules';

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

describe('checkManagerHeard', () => {
  const due = calendarDate('2027-03-24');
  it.each([
    ['with the comment', 'De acuerdo.', null, '2027-03-11', null],
    ['while the manager has time', null, 'No comentó.', '2027-03-24', 'performance.comment_pending'],
    ['after their time, without a reason', null, null, '2027-03-25', 'performance.comment_missing'],
    ['after their time, with a reason', null, 'No comentó.', '2027-03-25', null],
  ])('%s', (_case, managerComment, reason, today, code) => {
    expect(codeOf(checkManagerHeard({ managerComment, commentDueOn: due }, reason, calendarDate(today)))).toBe(code);
  });
});

describe('checkTermLapsed', () => {
  const dates = { assessmentDueOn: calendarDate('2027-03-15'), commentDueOn: calendarDate('2027-03-24') };
  it.each([
    ['YEAR_CLOSED', 'cgp', '2027-03-15', 'performance.term_running'],
    ['YEAR_CLOSED', 'cgp', '2027-03-16', null],
    ['YEAR_CLOSED', 'act-current', '2027-03-16', 'performance.authority_is_superior'],
    ['EVALUATED', 'cgp', '2027-03-24', 'performance.term_running'],
    ['EVALUATED', 'act-current', '2027-03-25', null],
  ] as const)('%s under %s on %s', (state, frame, today, code) => {
    expect(codeOf(checkTermLapsed({ state, ...dates }, frameOf(frame), calendarDate(today)))).toBe(code);
  });
});
