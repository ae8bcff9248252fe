import { z } from 'zod';
import { decimalField, listOf, oneOf, optional, text } from '@/lib/kernel/input-fields';
import { GOAL_DIRECTIONS, GOAL_TYPES, REPORTING_FREQUENCIES } from './types';

const figure = decimalField({ scale: 4, min: '-99999999999999', max: '99999999999999' });

/** One goal as a form sends it. Limits of a band are dropped unless the direction is a band. */
export const goalSpecificationSchema = z
  .object({
    type: oneOf(GOAL_TYPES),
    title: text({ min: 5, max: 300 }),
    weight: decimalField({ scale: 2, min: '0.01', max: '100' }),
    indicator: text({ min: 3, max: 300 }),
    unit: text({ max: 60 }),
    baseline: figure,
    target: figure,
    direction: oneOf(GOAL_DIRECTIONS),
    bandMin: optional(figure),
    bandMax: optional(figure),
    frequency: oneOf(REPORTING_FREQUENCIES),
    meansOfVerification: text({ min: 3, max: 1000, multiline: true }),
  })
  .transform((goal) => (goal.direction === 'band' ? goal : { ...goal, bandMin: null, bandMax: null }));

export type GoalSpecificationInput = z.output<typeof goalSpecificationSchema>;

/** More rows than any frame allows, so that the refusal comes from the norm and not from the form. */
const MOST_ROWS = 30;

/** The `goals[i]` rows of a form. */
export const goalListSchema = listOf(goalSpecificationSchema, { max: MOST_ROWS });
