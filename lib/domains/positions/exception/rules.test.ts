import { describe, expect, it } from 'vitest';
import { checkAsked, type ClassifiedSeat } from './rules';

const vacant = { title: 'Jefatura', heldBy: null, awaited: null };
const seat: ClassifiedSeat = { ...vacant, group: 'career_servant', role: null };
const manager: ClassifiedSeat = { ...vacant, group: 'public_manager', role: 'strategic' };
const code = (result: ReturnType<typeof checkAsked>) => (result.ok ? 'ok' : result.refusal.code);

describe('an exception to the classification', () => {
  it.each([
    ['a fourth level made a manager’s', seat, { group: 'public_manager', role: 'operational_strategic' }, 'ok'],
    ['another role', manager, { group: 'public_manager', role: 'political_strategic' }, 'ok'],
    ['a vacant manager’s post made career', manager, { group: 'career_servant', role: null }, 'ok'],
    [
      'a post held by trust made career',
      { ...manager, heldBy: 'trust' },
      { group: 'career_servant', role: null },
      'ok',
    ],
    ['the same group', seat, { group: 'career_servant', role: null }, 'positions.exception_changes_nothing'],
    ['the same role', manager, { group: 'public_manager', role: 'strategic' }, 'positions.exception_changes_nothing'],
    [
      'an officer’s post',
      { ...vacant, group: 'public_officer', role: null, heldBy: 'officer' },
      { group: 'public_manager', role: 'strategic' },
      'positions.exception_of_officer',
    ],
    [
      'a post that a cadre manager holds',
      { ...manager, heldBy: 'cadre' },
      { group: 'career_servant', role: null },
      'positions.exception_of_held_post',
    ],
    [
      'a post that a manager chosen by competition holds',
      { ...manager, heldBy: 'competition' },
      { group: 'career_servant', role: null },
      'positions.exception_of_held_post',
    ],
    [
      'a post that a manager is requested for',
      { ...manager, awaited: { by: 'request', code: 'SOL-1' } },
      { group: 'career_servant', role: null },
      'positions.reclassifies_requested_post',
    ],
    [
      'a post of a manager who is not in office yet, given another role',
      { ...manager, awaited: { by: 'assignment' } },
      { group: 'public_manager', role: 'political_strategic' },
      'positions.reclassifies_assigned_post',
    ],
  ] as const)('%s', (_what, place, asked, expected) => {
    expect(code(checkAsked(place, asked))).toBe(expected);
  });
});
