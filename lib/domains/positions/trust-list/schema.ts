import { z } from 'zod';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { calendarDateField, integer, text, uuid } from '@/lib/kernel/input-fields';

const seenList = { listId: uuid(), version: integer({ min: 0 }) };
const note = text({ min: 20, max: 2000, multiline: true });

export const generateTrustListInput = z.object({ periodTo: calendarDateField({ min: calendarDate('2010-01-01') }) });
export const reviewTrustListInput = z.object({ ...seenList, note });
export const discardTrustListInput = z.object({ ...seenList, reason: note });
export const publishTrustListInput = z.object({ ...seenList, resolution: text({ min: 3, max: 120 }) });
