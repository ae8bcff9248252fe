import { describe, expect, it } from 'vitest';
import {
  checkApproval,
  checkDeviation,
  checkInForce,
  checkOpen,
  checkStandard,
  type ProfiledSeat,
  type Standard,
} from './rules';
import { sampleTerms } from './sample-terms';
import { PROFILE_STATES } from './types';

const standard: Standard = { inForce: true, role: 'strategic', terms: sampleTerms() };
const seat: ProfiledSeat = { group: 'public_manager', role: 'strategic', suppressed: false };
const code = (result: ReturnType<typeof checkStandard>) => (result.ok ? 'ok' : result.refusal.code);

describe('the standard position of a profile', () => {
  it.each<[string, ProfiledSeat, Standard, string]>([
    ['is of the role of the post', seat, standard, 'ok'],
    ['is in force', seat, { ...standard, inForce: false }, 'positions.standard_not_in_force'],
    ['is not of another role', { ...seat, role: 'political_strategic' }, standard, 'positions.standard_of_other_role'],
    ['is a manager’s', { ...seat, group: 'career_servant', role: null }, standard, 'positions.profile_of_other_group'],
    ['is no officer’s', { ...seat, group: 'public_officer', role: null }, standard, 'positions.profile_of_other_group'],
    [
      'is of a post that is in the structure',
      { ...seat, suppressed: true },
      standard,
      'positions.profile_of_suppressed',
    ],
  ])('%s', (_what, post, of, expected) => {
    expect(code(checkStandard(post, of))).toBe(expected);
  });
});

it('the entity approves what does not depart, and SERVIR is asked about what does', () => {
  const other = sampleTerms({ specificYears: 5 });
  expect(code(checkApproval(standard.terms, standard))).toBe('ok');
  expect(checkApproval(other, standard)).toMatchObject({
    refusal: { code: 'positions.profile_deviates', params: { count: 1 }, norm: { source: 'S3 IV; R040 239' } },
  });
  expect(code(checkDeviation(other, standard))).toBe('ok');
  expect(code(checkDeviation(standard.terms, standard))).toBe('positions.profile_does_not_deviate');
});

it('nothing more is decided on the profile of a post that left the structure', () => {
  expect(code(checkInForce({ suppressed: true }))).toBe('positions.profile_of_suppressed');
  expect(code(checkInForce(seat))).toBe('ok');
});

it('only what is open is decided upon', () => {
  expect(PROFILE_STATES.filter((state) => checkOpen(state).ok)).toEqual(['DRAFT', 'DEVIATION_REQUESTED']);
});
