import { z } from 'zod';
import { goalSpecificationSchema } from '@/lib/domains/goals/schema';
import { optionalText, text, uuid } from '@/lib/kernel/input-fields';
import { isBlank } from '@/lib/kernel/input-text';
import { reasonField, seenCycle } from '../cycle/schema';

/** More rows than any frame allows, so that the refusal comes from the norm and not from the form. */
const MOST_ROWS = 30;

function withoutBlankRows(rows: unknown): unknown {
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown) => (isBlankRow(row) ? null : row));
}

function isBlankRow(row: unknown): boolean {
  return isBlank(row) || (typeof row === 'object' && row !== null && Object.values(row).every(isBlank));
}

/** The rows of the form that were filled in. Rows keep their place in the names of their errors. */
const goalRows = z
  .preprocess(withoutBlankRows, z.array(goalSpecificationSchema.nullable()).max(MOST_ROWS))
  .transform((rows) => rows.filter((row) => row !== null));

const lateReason = optionalText({ min: 10, max: 2000, multiline: true });

export const proposeGoalsInput = z.object({ ...seenCycle, goals: goalRows, lateReason });

export const setGoalsInput = z.object({ ...seenCycle, goals: goalRows, lateReason, reason: reasonField });

export const objectGoalsInput = z.object({ ...seenCycle, reason: reasonField });

/** The last resort decides with the goals that will hold: the superior's, the manager's or others. */
export const resolveObjectionInput = z.object({ ...seenCycle, goals: goalRows, reason: reasonField });

export const commentGoalsInput = z.object({ cycleId: uuid(), text: text({ min: 2, max: 2000, multiline: true }) });
