import { z } from 'zod';
import {
  calendarDateField,
  checkbox,
  decimalField,
  integer,
  listOf,
  optionalText,
  text,
  uuid,
} from '@/lib/kernel/input-fields';
import { reasonField } from '../cycle/schema';

export const MOST_FILES = 5;

export const reportProgressInput = z.object({
  goalId: uuid(),
  period: calendarDateField(),
  value: decimalField({ scale: 4, min: '-99999999999999', max: '99999999999999' }),
  oddityConfirmed: checkbox(),
  oddityReason: optionalText({ min: 10, max: 2000, multiline: true }),
  narrative: text({ min: 10, max: 4000, multiline: true }),
  evidence: listOf(z.instanceof(File, { message: 'invalid_value' }), { min: 1, max: MOST_FILES }),
});

const seenReport = { reportId: uuid(), version: integer({ min: 0 }) };

export const confirmProgressInput = z.object(seenReport);

export const rejectProgressInput = z.object({ ...seenReport, reason: reasonField });
