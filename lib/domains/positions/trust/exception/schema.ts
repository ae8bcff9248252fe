import { z } from 'zod';
import { requiredFile } from '@/lib/kernel/file-field';
import { calendarDateField, integer, oneOf, optional, text, uuid } from '@/lib/kernel/input-fields';
import { onceRead } from '@/lib/kernel/once-read';
import { QUOTA_BOUNDS } from './types';

const LARGEST = 100_000;
const reason = text({ min: 20, max: 4000, multiline: true });
const seenException = { exceptionId: uuid(), version: integer({ min: 0 }) };

export const requestQuotaExceptionInput = z.object({
  id: uuid(),
  bound: oneOf(QUOTA_BOUNDS),
  limit: integer({ min: 1, max: LARGEST }),
  reason,
  proof: requiredFile(),
});

/** What is granted has a limit and a last day; what is typed of them with a denial is left out. */
export const decideQuotaExceptionInput = z
  .object({
    ...seenException,
    decision: oneOf(['GRANTED', 'DENIED']),
    limit: optional(integer({ min: 1, max: LARGEST })),
    validUntil: optional(calendarDateField()),
    resolution: text({ min: 3, max: 120 }),
    reason,
  })
  .superRefine(
    (value, { issues }) => {
      if (value.decision === 'GRANTED' && value.limit === null)
        issues.push({ code: 'custom', message: 'required', path: ['limit'], input: value });
    },
    onceRead('decision', 'limit'),
  )
  .superRefine(
    (value, { issues }) => {
      if (value.decision === 'GRANTED' && value.validUntil === null)
        issues.push({ code: 'custom', message: 'required', path: ['validUntil'], input: value });
    },
    onceRead('decision', 'validUntil'),
  )
  .transform(({ limit, validUntil, ...input }) =>
    input.decision === 'GRANTED' && limit !== null && validUntil !== null
      ? { ...input, granted: { limit, validUntil } }
      : { ...input, granted: null },
  );

export const withdrawQuotaExceptionInput = z.object(seenException);
