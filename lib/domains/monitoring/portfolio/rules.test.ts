import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '@/lib/kernel/calendar-date';
import {
  commitmentsAttention,
  endingAttention,
  nextEnding,
  progressAttention,
  riskAttention,
  visitAttention,
} from './rules';

const TODAY = calendarDate('2026-06-15');

it.each([
  [null, 'calm'],
  [44, 'calm'],
  [45, 'watch'],
  [69, 'watch'],
  [70, 'act'],
] as const)('%s days without confirmed progress', (days, attention) => expect(progressAttention(days)).toBe(attention));

it.each([
  [null, 'act'],
  [-1, 'act'],
  [0, 'watch'],
  [7, 'watch'],
  [8, 'calm'],
] as const)('%s days to the next visit', (days, attention) => expect(visitAttention(days)).toBe(attention));

it('an overdue commitment weighs more than any open one, and no contact is not calm', () => {
  expect(commitmentsAttention({ open: 0, overdue: 0 })).toBe('calm');
  expect(commitmentsAttention({ open: 9, overdue: 0 })).toBe('watch');
  expect(commitmentsAttention({ open: 1, overdue: 1 })).toBe('act');
  expect(riskAttention(null)).toBe('watch');
});

describe('what ends next', () => {
  const dates = { probationEndsOn: addDays(TODAY, 20), endsOn: addDays(TODAY, 900) };

  it('is probation while it lasts, then the term', () => {
    expect(nextEnding({ ...dates, onProbation: true }, TODAY)).toEqual({
      what: 'probation',
      on: dates.probationEndsOn,
      days: 20,
    });
    expect(nextEnding({ ...dates, onProbation: false }, TODAY)).toMatchObject({ what: 'term', days: 900 });
    expect(nextEnding({ onProbation: false, probationEndsOn: null, endsOn: null }, TODAY)).toBeNull();
  });

  it('asks for attention sooner for a term than for a probation', () => {
    const at = (what: 'probation' | 'term', days: number) => endingAttention({ what, days, on: TODAY });
    expect([at('term', 184), at('term', 183), at('term', 60)]).toEqual(['calm', 'watch', 'act']);
    expect([at('probation', 46), at('probation', 45), at('probation', 15), at('probation', -3)]).toEqual([
      'calm',
      'watch',
      'act',
      'act',
    ]);
  });
});
