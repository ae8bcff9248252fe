import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { systemClock, today, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { log } from '@/lib/platform/log';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { closeApplications } from '../commands/close-applications';

/** Closes every call whose last day has passed. Twice is once: a closed call is no longer found. */
export async function closeDueApplications(clock: Clock = systemClock): Promise<number> {
  const due = await db().competition.findMany({
    where: { state: 'PUBLISHED', applicationsCloseOn: { lt: toDbDate(today(clock)) } },
    select: { id: true },
  });
  let closed = 0;
  for (const { id } of due) {
    const result = await execute(closeApplications, SYSTEM, { competitionId: id }, { clock });
    if (result.ok) closed += 1;
    else log.warn({ competitionId: id, code: result.refusal.code }, 'call not closed');
  }
  return closed;
}

/** Every quarter of an hour: a portal that was off at midnight closes late, and no application entered meanwhile. */
export const closeDueApplicationsJob: JobDefinition = {
  queue: 'close-applications',
  cron: '*/15 * * * *',
  run: async () => {
    await closeDueApplications();
  },
};
