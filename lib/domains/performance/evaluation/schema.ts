import { z } from 'zod';
import { oneOf, optionalText } from '@/lib/kernel/input-fields';
import { reasonField, seenCycle } from '../cycle/schema';
import { RESULTS } from '../types';

const optionalReason = optionalText({ min: 10, max: 4000, multiline: true });

export const assessYearInput = z.object({ ...seenCycle, assessment: reasonField });

export const evaluateYearInput = z.object({
  ...seenCycle,
  result: oneOf(RESULTS),
  reason: reasonField,
  unassessedReason: optionalReason,
});

export const commentEvaluationInput = z.object({ ...seenCycle, comment: reasonField });

export const notifyEvaluationInput = z.object({ ...seenCycle, reason: optionalReason });
