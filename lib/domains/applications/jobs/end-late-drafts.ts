import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { systemClock, today, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { endDraft } from '../commands/end-draft';

/** Ends every draft of a call that no longer receives applications. Answers how many. Twice is once. */
export async function endLateDrafts(clock: Clock = systemClock): Promise<number> {
  const late = await db().application.findMany({
    where: {
      state: 'DRAFT',
      competition: { OR: [{ state: { not: 'PUBLISHED' } }, { applicationsCloseOn: { lt: toDbDate(today(clock)) } }] },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  let ended = 0;
  for (const { id } of late) {
    const result = await execute(endDraft, SYSTEM, { applicationId: id }, { clock });
    if (result.ok) ended += 1;
  }
  return ended;
}

/** Each night, once the last day of a call has passed. */
export const endLateDraftsDaily: JobDefinition = {
  queue: 'end-late-drafts',
  cron: '20 0 * * *',
  run: async () => void (await endLateDrafts()),
};
