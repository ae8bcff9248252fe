import { describe, expect, it } from 'vitest';
import { ANONYMOUS, ROLES, type Actor, type Role } from '@/lib/kernel/actor';
import { isItsManager, isItsSuperior, isItsSuperiorsSuperior, mayEvaluate, mayReadCycle } from './policy';

const parties = { managerId: 'm', superiorId: 's', superiorsSuperiorId: 'ss', analystId: 'a' };
const as = (role: Role, personId: string | null): Actor => ({ ...ANONYMOUS, role, personId });

describe('who is who in a year', () => {
  it.each([
    ['manager', isItsManager, 'manager', 'm'],
    ['superior', isItsSuperior, 'superior', 's'],
    ['superior of the superior', isItsSuperiorsSuperior, 'superior', 'ss'],
    ['analyst', mayEvaluate, 'monitoring_analyst', 'a'],
  ] as const)('the %s is that person in that role, and nobody else', (_name, is, role, person) => {
    expect(is(as(role, person), parties)).toBe(true);
    expect(is(as(role, 'x'), parties)).toBe(false);
    expect(is(as(role, null), { ...parties, superiorId: null, superiorsSuperiorId: null, analystId: null })).toBe(
      false,
    );
    for (const other of ROLES.filter((name) => name !== role && name !== 'directorate'))
      expect(is(as(other, person), parties)).toBe(false);
  });

  it.each(['directorate', 'monitoring_analyst'] as const)(
    'the superior of a year does not decide its result as %s, though they still read it',
    (role) => {
      const both = { ...parties, analystId: 's' };
      expect(mayEvaluate(as(role, 's'), both)).toBe(false);
      expect(mayReadCycle(as(role, 's'), both)).toBe(true);
    },
  );

  it('the directorate evaluates and reads every year; roles without a part in it read none', () => {
    expect(mayEvaluate(as('directorate', null), parties)).toBe(true);
    for (const role of ['candidate', 'council_member', 'entity_hr', 'administrator'] as const) {
      expect(mayReadCycle(as(role, 'm'), parties)).toBe(false);
    }
  });
});
