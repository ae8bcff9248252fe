import { z } from 'zod';
import type { AchievementExplanation } from '@/lib/domains/goals/achievement';
import type { EvaluationResult } from '../types';

const text = z.string();
const optionalText = text.nullable();

/** The explanation as it was frozen when the year closed. */
export const frozenExplanation: z.ZodType<AchievementExplanation, unknown> = z.object({
  lines: z.array(
    z.object({
      title: text,
      baseline: text,
      target: text,
      bandMin: optionalText,
      bandMax: optionalText,
      value: optionalText,
      formula: z.enum(['proportion', 'capped', 'floored', 'inside_band', 'outside_band', 'not_reported']),
      uncapped: text,
      achievement: text,
      weight: text,
      contribution: text,
    }),
  ),
  total: text,
  cap: z.number().nullable(),
});

/** What a closed year came to, as far as it got. */
export type YearOutcome = {
  readonly explanation: AchievementExplanation | null;
  readonly superiorAssessment: string | null;
  readonly unassessedReason: string | null;
  readonly uncommentedReason: string | null;
  readonly result: EvaluationResult | null;
  readonly evaluationReason: string | null;
  readonly managerComment: string | null;
  readonly notifiedAt: Date | null;
};
