import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, overrideFrame } from '@/lib/domains/norms/frames';
import { compareDecimals, decimalText } from '@/lib/kernel/decimal';
import { explainAchievement, goalAchievement, planAchievement } from './achievement';
import type { GoalScale, MeasuredGoal } from './types';

const cgp = frameOf('cgp');
const scale = (changes: Partial<GoalScale> = {}): GoalScale => ({
  direction: 'increase',
  baseline: '40',
  target: '80',
  bandMin: null,
  bandMax: null,
  ...changes,
});
const goal = (changes: Partial<MeasuredGoal> = {}): MeasuredGoal => ({
  ...scale(),
  title: 'A',
  weight: '100',
  value: '60',
  ...changes,
});
const falling = scale({ direction: 'decrease', baseline: '48', target: '16' });
const band = scale({ direction: 'band', bandMin: '95', bandMax: '105' });

describe('achievement of a goal', () => {
  it.each([
    ['half way up', scale(), '60', '50'],
    ['at the target', scale(), '80', '100'],
    ['beyond the target, capped', scale(), '100', '100'],
    ['below the baseline, floored', scale(), '10', '0'],
    ['a quarter of the way down', falling, '40', '25'],
    ['below a target that falls', falling, '10', '100'],
    ['on the edge of the band', band, '105', '100'],
    ['just outside the band', band, '105.0001', '0'],
    ['never reported', scale(), null, '0'],
  ])('%s', (_, measured, value, expected) => {
    expect(goalAchievement(measured, value, cgp).toFixed()).toBe(expected);
  });

  it('follows the cap of the frame', () => {
    expect(goalAchievement(scale(), '100', overrideFrame(cgp, { 'goals.achievement.cap': 120 })).toFixed()).toBe('120');
    expect(goalAchievement(scale(), '100', overrideFrame(cgp, { 'goals.achievement.cap': null })).toFixed()).toBe(
      '150',
    );
  });

  it('cannot be told when the baseline equals the target', () => {
    expect(() => goalAchievement(scale({ target: '40' }), '50', cgp)).toThrow(RangeError);
  });

  const figures = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const anyScale = fc.tuple(figures, figures).filter(([from, to]) => from !== to);

  it('stays between zero and the cap, and never falls as the value nears the target', () => {
    fc.assert(
      fc.property(anyScale, figures, figures, ([baseline, target], a, b) => {
        const measured = scale({ direction: target > baseline ? 'increase' : 'decrease', baseline, target });
        const [worse, better] = a < b === target > baseline ? [a, b] : [b, a];
        const [low, high] = [goalAchievement(measured, worse, cgp), goalAchievement(measured, better, cgp)];
        expect(low.gte(0) && high.lte(100) && low.lte(high)).toBe(true);
      }),
    );
  });
});

describe('achievement of a plan', () => {
  it('is the weighted mean', () => {
    const goals = [goal({ weight: '60', value: '80' }), goal({ weight: '40', value: '50' })];
    expect(planAchievement(goals, cgp)?.toFixed()).toBe('70');
    expect(planAchievement([], cgp)).toBeNull();
  });

  it('is explained line by line', () => {
    const goals = [
      goal({
        title: 'Horas de interrupción',
        direction: 'decrease',
        baseline: '48',
        target: '16',
        value: '20',
        weight: '50',
      }),
      goal({ title: 'Ejecución', direction: 'band', bandMin: '95', bandMax: '105', value: '90', weight: '30' }),
      goal({ title: 'Atención', value: null, weight: '20' }),
    ];
    const explanation = explainAchievement(goals, cgp);
    expect(explanation.lines.map((line) => [line.formula, line.achievement, line.weight, line.contribution])).toEqual([
      ['proportion', '87.50', '50', '43.75'],
      ['outside_band', '0.00', '30', '0.00'],
      ['not_reported', '0.00', '20', '0.00'],
    ]);
    expect([explanation.total, explanation.cap]).toEqual(['43.75', 100]);
  });

  it('says when the cap or the floor was applied, and what came before', () => {
    const [over, under] = explainAchievement(
      [goal({ weight: '50', value: '100' }), goal({ weight: '50', value: '30' })],
      cgp,
    ).lines;
    expect(over).toMatchObject({ formula: 'capped', uncapped: '150.00', achievement: '100.00' });
    expect(under).toMatchObject({ formula: 'floored', uncapped: '-25.00', achievement: '0.00' });
  });

  it('equals the sum of its contributions but for their rounding', () => {
    const measured = fc.record({ value: fc.integer({ min: 0, max: 120 }), weight: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(fc.array(measured, { minLength: 1, maxLength: 7 }), (parts) => {
        const { lines, total } = explainAchievement(
          parts.map((part) => goal(part)),
          cgp,
        );
        const sum = lines.reduce((hundredths, line) => hundredths + Math.round(Number(line.contribution) * 100), 0);
        expect(Math.abs(sum - Math.round(Number(total) * 100))).toBeLessThanOrEqual(lines.length);
        expect(compareDecimals(total, 100)).toBeLessThanOrEqual(0);
        expect(decimalText(total, 2)).toBe(total);
      }),
    );
  });
});
