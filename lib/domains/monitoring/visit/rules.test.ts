import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '@/lib/kernel/calendar-date';
import { checkHeld, checkPlan, type Followed, type Held } from './rules';

const TODAY = calendarDate('2026-06-15');
const followed: Followed = {
  superiorId: 'jefa',
  assignedOn: calendarDate('2026-03-02'),
  endedOn: null,
  annulled: false,
  goalIds: ['g1'],
};
const held: Held = { heldOn: TODAY, findings: [], commitments: [], nextVisitOn: null };
const commitment = { owner: 'manager', dueOn: addDays(TODAY, 10), place: 0 } as const;

describe('checkPlan', () => {
  it.each([
    ['today', TODAY, null, null],
    ['yesterday', addDays(TODAY, -1), null, 'monitoring.planned_in_past'],
    ['the last day of the assignment', addDays(TODAY, 5), addDays(TODAY, 5), null],
    ['the day after the assignment ends', addDays(TODAY, 6), addDays(TODAY, 5), 'monitoring.assignment_ended'],
  ])('%s', (_what, plannedOn, endedOn, code) => {
    const result = checkPlan({ endedOn, annulled: false }, plannedOn, TODAY);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });

  it('nothing of an assignment left without effect', () => {
    const result = checkPlan({ endedOn: null, annulled: true }, TODAY, TODAY);
    expect(result.ok ? null : result.refusal.code).toBe('monitoring.assignment_annulled');
  });
});

describe('checkHeld', () => {
  it.each<[string, Partial<Followed>, Partial<Held>, string | null, string | null]>([
    ['a contact of today without more', {}, {}, null, null],
    ['tomorrow', {}, { heldOn: addDays(TODAY, 1) }, 'monitoring.held_in_future', 'heldOn'],
    [
      'before the assignment',
      {},
      { heldOn: calendarDate('2026-03-01') },
      'monitoring.held_before_assignment',
      'heldOn',
    ],
    ['a goal of the assignment', {}, { findings: [{ goalId: 'g1', place: 0 }] }, null, null],
    ['a finding on no goal', {}, { findings: [{ goalId: null, place: 0 }] }, null, null],
    [
      'a goal of another',
      {},
      { findings: [{ goalId: 'g2', place: 3 }] },
      'monitoring.goal_of_another',
      'findings[3].text',
    ],
    ['a commitment due that very day', {}, { commitments: [{ ...commitment, dueOn: TODAY }] }, null, null],
    [
      'a commitment due before',
      {},
      { commitments: [{ ...commitment, dueOn: addDays(TODAY, -1), place: 2 }] },
      'monitoring.due_before_visit',
      'commitments[2].dueOn',
    ],
    [
      'a commitment due after the assignment ended',
      { endedOn: TODAY },
      { commitments: [commitment] },
      'monitoring.assignment_ended',
      'commitments[0].dueOn',
    ],
    ['a superior who exists', {}, { commitments: [{ ...commitment, owner: 'superior' }] }, null, null],
    [
      'a superior whom nobody is',
      { superiorId: null },
      { commitments: [{ ...commitment, owner: 'superior' }] },
      'monitoring.no_superior',
      'commitments[0].owner',
    ],
    ['a next visit tomorrow', {}, { nextVisitOn: addDays(TODAY, 1) }, null, null],
    ['a next visit the same day', {}, { nextVisitOn: TODAY }, 'monitoring.next_before_held', 'nextVisitOn'],
    [
      'a next visit after the one held, yet in the past',
      {},
      { heldOn: addDays(TODAY, -9), nextVisitOn: addDays(TODAY, -2) },
      'monitoring.planned_in_past',
      'nextVisitOn',
    ],
    [
      'a next visit beyond the assignment',
      { endedOn: TODAY },
      { nextVisitOn: addDays(TODAY, 1) },
      'monitoring.assignment_ended',
      'nextVisitOn',
    ],
  ])('%s', (_what, less, more, code, field) => {
    const result = checkHeld({ ...followed, ...less }, { ...held, ...more }, TODAY);
    expect(result.ok ? [null, null] : [result.refusal.code, result.refusal.field]).toEqual([code, field]);
  });
});
