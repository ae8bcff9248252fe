import { describe, expect, it } from 'vitest';
import { ROLES } from '@/lib/kernel/actor';
import { mayAssessApplication, mayReadApplication, mayReadReceived } from './policy';

const sent = { personId: 'applicant', state: 'SUBMITTED' };
const draft = { personId: 'applicant', state: 'DRAFT' };

describe('who reads an application', () => {
  it.each(ROLES.map((role) => [role]))('another person as %s', (role) => {
    const reads = ['selection_specialist', 'council_member', 'directorate', 'administrator'].includes(role);
    expect(mayReadApplication({ role, personId: 'other' }, sent)).toBe(reads);
    expect(mayReadReceived({ role })).toBe(reads);
    expect(mayReadApplication({ role, personId: 'other' }, draft)).toBe(false);
    expect(mayReadApplication({ role, personId: null }, draft)).toBe(false);
  });

  it('its author, also as a draft', () => {
    expect(mayReadApplication({ role: 'candidate', personId: 'applicant' }, draft)).toBe(true);
  });
});

describe('who assesses an application', () => {
  it('a specialist, but not their own', () => {
    expect(mayAssessApplication({ role: 'selection_specialist', personId: 'other' }, sent)).toBe(true);
    expect(mayAssessApplication({ role: 'selection_specialist', personId: 'applicant' }, sent)).toBe(false);
    expect(mayAssessApplication({ role: 'council_member', personId: 'other' }, sent)).toBe(false);
  });
});
