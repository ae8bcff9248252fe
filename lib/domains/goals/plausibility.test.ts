import { describe, expect, it } from 'vitest';
import { checkPossible, oddityOf } from './plausibility';
import type { GoalScale } from './types';

const scale = (baseline: string, target: string, more: Partial<GoalScale> = {}): GoalScale => ({
  direction: Number(target) > Number(baseline) ? 'increase' : 'decrease',
  baseline,
  target,
  bandMin: null,
  bandMax: null,
  ...more,
});

describe('checkPossible', () => {
  it.each([
    ['a count below zero', 'expedientes', '0', '20', '-1', 'goals.value_negative'],
    ['a count', 'expedientes', '0', '20', '0', null],
    ['a share below zero', '%', '62', '80', '-0.1', 'goals.value_negative'],
    ['a share over the whole', '%', '62', '80', '100.01', 'goals.value_over_whole'],
    ['a share in words', 'por ciento de usuarios', '62', '80', '130', 'goals.value_over_whole'],
    ['the whole', '%', '62', '80', '100', null],
    ['a growth agreed beyond 100', '% de crecimiento', '0', '150', '160', null],
    ['a variation agreed below zero', '%', '-5', '5', '-8', null],
    ['a balance of money', 'soles', '0', '1000', '-50', null],
  ])('%s', (_case, unit, baseline, target, value, code) => {
    const result = checkPossible({ ...scale(baseline, target), unit }, value);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});

describe('oddityOf', () => {
  const up = scale('0', '20');
  const down = scale('30', '15');
  const band = scale('18', '8', { direction: 'band', bandMin: '5', bandMax: '10' });
  it.each([
    ['on the way', up, '8', null, null],
    ['well over the target', up, '60', null, null],
    ['more than three ways ahead', up, '61', null, 'beyond'],
    ['back by the whole way', down, '45', null, null],
    ['back by more than the whole way', down, '46', null, 'against'],
    ['far from the last confirmed value', up, '-20', '45', 'beyond'],
    ['outside a band', band, '40', null, null],
    ['far outside a band', band, '41', null, 'beyond'],
  ] as const)('%s', (_case, goal, value, confirmed, oddity) => {
    expect(oddityOf(goal, value, confirmed)).toBe(oddity);
  });
});
