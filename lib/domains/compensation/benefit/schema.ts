import { z } from 'zod';
import { optionalFile } from '@/lib/kernel/file-field';
import { calendarDateField, oneOf, text, uuid } from '@/lib/kernel/input-fields';
import { BENEFIT_KINDS } from './types';

export const voidBenefitInput = z.object({
  benefitId: uuid(),
  reason: text({ min: 10, max: 1000, multiline: true }),
});

export const recordBenefitInput = z.object({
  seatId: uuid(),
  kind: oneOf(BENEFIT_KINDS),
  description: text({ min: 5, max: 1000, multiline: true }),
  givenOn: calendarDateField(),
  proof: optionalFile(),
});
