import 'server-only';
import type { BusinessCalendar } from '@/lib/kernel/business-days';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { peruBusinessCalendar } from '@/lib/kernel/peru-holidays';
import { db } from './db';

const FRESH_MS = 60_000;

let held: { calendar: BusinessCalendar; until: number } | undefined;

/** Peru's holidays plus the days an administrator added; at most a minute old. */
export async function currentCalendar(): Promise<BusinessCalendar> {
  if (held && held.until > performance.now()) return held.calendar;
  const days = await db().nonWorkingDay.findMany({ select: { on: true, territory: true } });
  const calendar = peruBusinessCalendar(days.map((day) => ({ date: fromDbDate(day.on), ubigeoPrefix: day.territory })));
  held = { calendar, until: performance.now() + FRESH_MS };
  return calendar;
}

/** After an administrator changes the days. */
export function forgetCalendar(): void {
  held = undefined;
}
