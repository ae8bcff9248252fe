import { z } from 'zod';
import { requiredFile } from '@/lib/kernel/file-field';
import {
  calendarDateField,
  integer,
  moneyField,
  oneOf,
  optional,
  text,
  uuid,
  type Field,
} from '@/lib/kernel/input-fields';
import { isBlank } from '@/lib/kernel/input-text';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { POST_CATEGORIES, POST_FUNCTIONS, REPORTING_LEVELS } from '../table/types';
import { PRIORITY_GROUNDS, type Priority } from './types';

const amount = moneyField({ min: moneyFromCentimos(1), max: moneyFromCentimos(1_000_000_000_00) });

export const MOST_PRIORITIES = PRIORITY_GROUNDS.length;

const priority: Field<Priority> = z.object({
  ground: oneOf(PRIORITY_GROUNDS),
  amount,
  from: calendarDateField(),
  until: calendarDateField(),
  decree: text({ min: 3, max: 120 }),
});

/** A row left blank is no condition. */
const priorityRow: Field<Priority | null> = z
  .unknown()
  .optional()
  .transform((raw, context): Priority | null => {
    if (isBlankRow(raw)) return null;
    const parsed = priority.safeParse(raw);
    if (parsed.success) return parsed.data;
    for (const { path, ...issue } of parsed.error.issues)
      context.addIssue(
        issue.code === 'custom'
          ? { code: 'custom', message: issue.message, params: issue.params, path: [...path] }
          : { code: 'custom', message: 'invalid_value', path: [...path] },
      );
    return z.NEVER;
  });

function isBlankRow(raw: unknown): boolean {
  return isBlank(raw) || (typeof raw === 'object' && raw !== null && Object.values(raw).every(isBlank));
}

/** What HR says to have a post valued; the rest the portal knows. */
const ASKED = {
  reporting: oneOf(REPORTING_LEVELS),
  budget: moneyField({ max: moneyFromCentimos(1_000_000_000_000_00) }),
  category: oneOf(POST_CATEGORIES),
  postFunction: oneOf(POST_FUNCTIONS),
  people: integer({ min: 0, max: 1_000_000 }),
  main: optional(amount),
  priorities: z
    .preprocess((raw) => raw ?? [], z.array(priorityRow).max(MOST_PRIORITIES, { message: 'too_many' }))
    .transform((rows) => rows.filter((row) => row !== null)),
};

export const calculationInput = z.object(ASKED);

export const proposeValuationInput = z.object({
  seatId: uuid(),
  ...ASKED,
  categoryReason: text({ min: 20, max: 2000, multiline: true }),
  support: requiredFile(),
});

const seenValuation = { valuationId: uuid(), version: integer({ min: 0 }) };

export const withdrawValuationInput = z.object(seenValuation);

export const returnValuationInput = z.object({
  ...seenValuation,
  reason: text({ min: 20, max: 4000, multiline: true }),
});

export const validateValuationInput = z.object({
  ...seenValuation,
  mefReport: text({ min: 3, max: 120 }),
  mefReportOn: calendarDateField(),
  report: requiredFile(),
});
