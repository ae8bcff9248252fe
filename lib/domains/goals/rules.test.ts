import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { checkGoalCount, checkGoalSet, checkScale, checkWeights, goalSetRefusals } from './rules';
import type { GoalScale } from './types';

const cgp = frameOf('cgp');
const rising: GoalScale = { direction: 'increase', baseline: '40', target: '80', bandMin: null, bandMax: null };
const codeOf = (result: ReturnType<typeof checkScale>) => (result.ok ? null : result.refusal.code);
const plan = (...weights: string[]) => weights.map((weight) => ({ ...rising, weight }));

describe('number of goals', () => {
  it('stops at the seventh in the cadre, and cites the norm', () => {
    expect(checkGoalCount(7, cgp).ok).toBe(true);
    expect(checkGoalCount(8, cgp)).toEqual({
      ok: false,
      refusal: {
        code: 'goals.too_many',
        params: { max: 7, count: 8 },
        field: 'goals',
        norm: { parameter: 'goals.max', frame: 'cgp', source: 'S2 7' },
      },
    });
  });

  it('follows the parameter: another limit refuses earlier, none refuses nothing', () => {
    expect(checkGoalCount(4, overrideFrame(cgp, { 'goals.max': 3 })).ok).toBe(false);
    expect(checkGoalCount(25, frameOf('act-current')).ok).toBe(true);
  });
});

describe('weights', () => {
  it.each([
    [['100'], null],
    [['33.33', '33.33', '33.34'], null],
    [['33.33', '33.33', '33.33'], 'goals.weights_not_100'],
    [['60', '40.01'], 'goals.weights_not_100'],
    [['100', '0'], 'goals.weight_not_positive'],
    [['110', '-10'], 'goals.weight_not_positive'],
    [[], 'goals.weights_not_100'],
  ])('%j gives %s', (weights, code) => expect(codeOf(checkWeights(plan(...weights)))).toBe(code));

  it('accepts any split of 10,000 hundredths, and no other', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (hundredths) => {
        const rest = 10_000 - hundredths.reduce((sum, part) => sum + part, 0);
        const weights = [...hundredths, rest].map(
          (part) => (BigInt(part) / 100n).toString() + '.' + String(part % 100).padStart(2, '0'),
        );
        expect(checkWeights(plan(...weights)).ok).toBe(true);
        expect(checkWeights(plan(...weights, '0.01')).ok).toBe(false);
      }),
    );
  });
});

describe('scale of a goal', () => {
  it.each<[string, Partial<GoalScale>, string | null]>([
    ['rises to its target', {}, null],
    ['falls to its target', { direction: 'decrease', baseline: '48', target: '16' }, null],
    ['says it rises, but falls', { baseline: '48', target: '16' }, 'goals.direction_mismatch'],
    ['says it falls, but rises', { direction: 'decrease' }, 'goals.direction_mismatch'],
    ['goes nowhere', { target: '40.0' }, 'goals.baseline_equals_target'],
    ['stays in its band', { direction: 'band', target: '40', bandMin: '35', bandMax: '45' }, null],
    ['lacks a limit of the band', { direction: 'band', bandMin: '35' }, 'goals.band_incomplete'],
    ['has its band upside down', { direction: 'band', bandMin: '45', bandMax: '35' }, 'goals.band_reversed'],
    ['aims outside its band', { direction: 'band', bandMin: '35', bandMax: '45' }, 'goals.target_outside_band'],
  ])('that %s', (_, changes, code) => expect(codeOf(checkScale({ ...rising, ...changes }))).toBe(code));
});

describe('a set of goals', () => {
  it('says everything that is wrong, field by field', () => {
    const goals = [
      { ...rising, weight: '50' },
      { ...rising, weight: '40', target: '40' },
    ];
    expect(goalSetRefusals(goals, cgp).map(({ code, field }) => [code, field])).toEqual([
      ['goals.weights_not_100', 'goals'],
      ['goals.baseline_equals_target', 'goals[1].target'],
    ]);
    expect(checkGoalSet(goals, cgp)).toMatchObject({ ok: false, refusal: { params: { sum: '90' } } });
    expect(checkGoalSet(plan('60', '40'), cgp).ok).toBe(true);
  });
});
