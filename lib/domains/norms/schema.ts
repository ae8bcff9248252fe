import { z } from 'zod';
import { calendarDateField, optional, text, uuid } from '@/lib/kernel/input-fields';

/** A decreed day off: nationwide without a territory, else the two digits of its department. */
export const nonWorkingDayInput = z.object({
  on: calendarDateField(),
  name: text({ min: 3, max: 120 }),
  territory: optional(text({ min: 2, max: 4 })),
  source: text({ min: 3, max: 200 }),
});

export const nonWorkingDayRefInput = z.object({ dayId: uuid() });
