import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { calendarDate } from '@/lib/kernel/calendar-date';
import {
  checkAcceptance,
  checkHearing,
  checkPreference,
  checkProposal,
  checkRefusal,
  checkRequestable,
  checkSeat,
  missingToSubmit,
  type Nominee,
} from './rules';
import type { RequestContent, RequestedSeat } from './types';

const today = calendarDate('2026-11-22');
const cgp = frameOf('cgp');

const seat: RequestedSeat = { servantGroup: 'public_manager', budgeted: true, holding: null };
const content: RequestContent = {
  reason: 'La jefatura está vacante y hay que ordenar las compras.',
  functions: ['Conducir la administración.'],
  requirements: [{ kind: 'study_level', value: 'professional_title', mandatory: true }],
  budgetSource: 'Recursos ordinarios, certificación 014-2026',
  budgetConfirmed: true,
  neededOn: calendarDate('2027-01-04'),
};
const nominee: Nominee = {
  name: 'Ana',
  state: 'AVAILABLE_PAID',
  alreadyProposed: false,
  fit: { mandatory: 2, mandatoryMet: 2, met: 2, total: 3 },
};

const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal?.code);

describe('a seat a manager is asked for', () => {
  it.each<[string, Partial<RequestedSeat>]>([
    ['ok', {}],
    ['requests.not_manager_seat', { servantGroup: 'career_servant' }],
    ['requests.seat_not_budgeted', { budgeted: false }],
    ['requests.seat_held', { holding: { endsOn: null } }],
    ['requests.seat_held_until', { holding: { endsOn: calendarDate('2027-01-04') } }],
    ['ok', { holding: { endsOn: calendarDate('2027-01-03') } }],
  ])('%s', (expected, changes) => {
    expect(code(checkSeat({ ...seat, ...changes }, content.neededOn))).toBe(expected);
  });

  it('cites the norm that refuses', () => {
    expect(checkSeat({ ...seat, budgeted: false }, content.neededOn)).toMatchObject({
      refusal: { norm: { source: 'DL1024 8; R030 11' } },
    });
  });
});

describe('a request that is submitted', () => {
  it.each<[string, Partial<RequestContent>]>([
    ['ok', {}],
    ['requests.reason_missing', { reason: 'Falta.' }],
    ['requests.functions_missing', { functions: [] }],
    ['requests.profile_missing', { requirements: [{ kind: 'study_level', value: 'master', mandatory: false }] }],
    ['requests.budget_source_missing', { budgetSource: '' }],
    ['requests.budget_unconfirmed', { budgetConfirmed: false }],
    ['requests.needed_in_past', { neededOn: today }],
  ])('%s', (expected, changes) => {
    expect(code(checkRequestable({ ...content, ...changes }, seat, today))).toBe(expected);
  });

  it('is told at once everything it lacks', () => {
    const empty = { ...content, reason: '', functions: [], requirements: [], budgetSource: '', budgetConfirmed: false };
    expect(missingToSubmit(empty, { ...seat, budgeted: false }, today)).toHaveLength(6);
  });
});

describe('who may be proposed', () => {
  it.each<[string, Partial<Nominee>]>([
    ['ok', {}],
    ['requests.member_unavailable', { state: 'ASSIGNED' }],
    ['requests.member_unavailable', { state: 'EXCLUDED' }],
    ['requests.already_proposed', { alreadyProposed: true }],
    ['requests.profile_not_met', { fit: { mandatory: 2, mandatoryMet: 1, met: 2, total: 3 } }],
  ])('%s', (expected, changes) => {
    expect(code(checkProposal([nominee, { ...nominee, ...changes }]))).toBe(expected);
  });
});

describe('the entity chooses', () => {
  const file = { visibleUntil: today, memberState: 'INCORPORATED', exclusionCause: null, name: 'Ana' } as const;

  it('until the last day of access, included', () => {
    expect(code(checkPreference(file, today))).toBe('ok');
    expect(code(checkPreference({ ...file, visibleUntil: calendarDate('2026-11-21') }, today))).toBe(
      'requests.access_ended',
    );
  });

  it('somebody who is still available', () => {
    expect(code(checkPreference({ ...file, memberState: 'ASSIGNED' }, today))).toBe('requests.member_unavailable');
    const excluded = { ...file, exclusionCause: 'disqualification' };
    expect(code(checkPreference(excluded, today))).toBe('requests.member_unavailable');
  });
});

describe('the manager answers', () => {
  it('may refuse once without a word', () => {
    expect(code(checkRefusal(0, false, cgp))).toBe('ok');
  });

  it('acknowledges before the second refusal that it is a cause of exclusion', () => {
    expect(checkRefusal(1, false, cgp)).toMatchObject({
      refusal: {
        code: 'requests.exclusion_unacknowledged',
        params: { number: 2 },
        norm: { parameter: 'assignment.refusals.max' },
      },
    });
    expect(code(checkRefusal(1, true, cgp))).toBe('ok');
  });

  it('obeys the parameter of the frame', () => {
    expect(code(checkRefusal(1, false, overrideFrame(cgp, { 'assignment.refusals.max': 2 })))).toBe('ok');
    expect(code(checkRefusal(9, false, overrideFrame(cgp, { 'assignment.refusals.max': null })))).toBe('ok');
  });

  it('cannot accept two posts', () => {
    expect(code(checkAcceptance({ state: 'ASSIGNED', exclusionCause: null }))).toBe('requests.member_committed');
    expect(code(checkAcceptance({ state: 'AVAILABLE_PAID', exclusionCause: null }))).toBe('ok');
  });

  it('cannot accept a post when a cause of exclusion awaits', () => {
    const member = { state: 'AVAILABLE_UNPAID', exclusionCause: 'disqualification' } as const;
    expect(code(checkAcceptance(member))).toBe('requests.exclusion_awaits');
  });
});

describe('hearing a cause of exclusion', () => {
  it.each([
    [{ refusalNumber: 2, heardAt: null }, 'ok'],
    [{ refusalNumber: 1, heardAt: null }, 'requests.no_cause_to_hear'],
    [{ refusalNumber: null, heardAt: null }, 'requests.no_cause_to_hear'],
    [{ refusalNumber: 2, heardAt: new Date('2026-11-01T12:00:00Z') }, 'requests.already_heard'],
  ])('%o is %s', (file, expected) => {
    expect(code(checkHearing(file, cgp))).toBe(expected);
  });
});
