import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { checkPreliminaryGoals, checkProbationMonths, checkSignature, missingParties } from './rules';
import type { PreliminaryGoal } from './types';

const cgp = frameOf('cgp');
const goal = (weight: string, target = '90'): PreliminaryGoal => ({
  type: 'result',
  title: 'Ejecutar el presupuesto',
  indicator: 'Ejecución',
  unit: '%',
  baseline: '70',
  target,
  weight,
});
const goals = (count: number) => Array.from({ length: count }, () => goal(count === 8 ? '12.5' : '100'));

describe('probation in the agreement', () => {
  it.each([3, 4, 5, 6, null])('may be %s months', (months) => {
    expect(checkProbationMonths(cgp, months).ok).toBe(true);
  });

  it.each([0, 2, 7, 12])('may not be %s months', (months) => {
    expect(checkProbationMonths(cgp, months)).toMatchObject({
      refusal: { code: 'agreements.probation_out_of_range', params: { min: 3, max: 6 }, norm: { source: 'R030 10' } },
    });
  });

  it('follows the frame', () => {
    expect(checkProbationMonths(overrideFrame(cgp, { 'probation.max': 8 }), 7).ok).toBe(true);
  });
});

describe('preliminary goals', () => {
  it('are as many as the frame allows and weigh 100', () => {
    expect(checkPreliminaryGoals(cgp, [goal('60'), goal('40')]).ok).toBe(true);
    expect(checkPreliminaryGoals(cgp, [goal('33.33'), goal('33.33'), goal('33.34')]).ok).toBe(true);
  });

  it('refuse the eighth, a sum other than 100 and a target equal to its baseline', () => {
    expect(checkPreliminaryGoals(cgp, goals(8))).toMatchObject({
      refusal: { code: 'agreements.too_many_goals', params: { max: 7, count: 8 } },
    });
    expect(checkPreliminaryGoals(cgp, [goal('60'), goal('39.99')])).toMatchObject({
      refusal: { code: 'agreements.weights_not_100', params: { sum: '99.99' } },
    });
    expect(checkPreliminaryGoals(cgp, [goal('100', '70')])).toMatchObject({
      refusal: { code: 'agreements.goal_without_distance', field: 'goals[0].target' },
    });
  });

  it('have no cap where the frame has none', () => {
    expect(checkPreliminaryGoals(frameOf('act-current'), goals(8)).ok).toBe(true);
  });
});

describe('signatures', () => {
  const table = { contentHash: 'a'.repeat(64), signatures: [{ party: 'manager' as const, userId: 'u1' }] };
  const by = (party: 'manager' | 'entity_head' | 'servir', userId: string, contentHash = table.contentHash) =>
    checkSignature(table, { party, userId, contentHash });

  it('are one for each party', () => {
    expect(by('entity_head', 'u2').ok).toBe(true);
    expect(by('manager', 'u2')).toMatchObject({ refusal: { code: 'agreements.already_signed' } });
  });

  it('are never two of one person', () => {
    expect(by('servir', 'u1')).toMatchObject({ refusal: { code: 'agreements.signs_for_two' } });
  });

  it('are of the text on the table', () => {
    expect(by('entity_head', 'u2', 'b'.repeat(64))).toMatchObject({ refusal: { code: 'agreements.text_changed' } });
  });

  it('say who is missing, in the order of the act', () => {
    expect(missingParties([{ party: 'servir' }])).toEqual(['manager', 'entity_head']);
  });
});
