import { z } from 'zod';
import { integer, text, uuid } from '@/lib/kernel/input-fields';

const seenCommitment = { commitmentId: uuid(), version: integer({ min: 0 }) };

export const fulfilCommitmentInput = z.object({
  ...seenCommitment,
  outcome: text({ min: 10, max: 2000, multiline: true }),
});
export const cancelCommitmentInput = z.object({
  ...seenCommitment,
  reason: text({ min: 10, max: 2000, multiline: true }),
});
