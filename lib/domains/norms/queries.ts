import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';

/** The days off an administrator added, the latest first. */
export async function listNonWorkingDays() {
  const rows = await db().nonWorkingDay.findMany({ orderBy: { on: 'desc' }, take: 200 });
  return rows.map(({ on, ...row }) => ({ ...row, on: fromDbDate(on) }));
}
