import 'server-only';
import { compareDates, fromDbDate, isBefore, partsOf, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { peruHolidays, type Holiday } from '@/lib/kernel/peru-holidays';
import { db } from '@/lib/platform/db';

/** The days off an administrator added, the latest first. */
export async function listNonWorkingDays() {
  const rows = await db().nonWorkingDay.findMany({ orderBy: { on: 'desc' }, take: 200 });
  return rows.map(({ on, ...row }) => ({ ...row, on: fromDbDate(on) }));
}

/** The next days off: the nation's holidays and those an administrator added, in order. One query. */
export async function listNextDaysOff(today: CalendarDate, locale: 'es' | 'en', count: number): Promise<Holiday[]> {
  const { year } = partsOf(today);
  const added = await db().nonWorkingDay.findMany({
    where: { on: { gte: toDbDate(today) } },
    orderBy: { on: 'asc' },
    take: count,
  });
  const decreed = added.map((day) => ({ date: fromDbDate(day.on), name: day.name }));
  const holidays = [...peruHolidays(year, locale), ...peruHolidays(year + 1, locale)].filter(
    (day) => !isBefore(day.date, today),
  );
  return [...decreed, ...holidays].sort((a, b) => compareDates(a.date, b.date)).slice(0, count);
}
