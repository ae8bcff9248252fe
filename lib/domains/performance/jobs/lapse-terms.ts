import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { systemClock, today, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { lapseTerm } from '../evaluation/commands/lapse-term';

/** Gives SERVIR its turn in the years whose superior or manager let their time pass. Answers in how many. */
export async function lapseTerms(clock: Clock = systemClock): Promise<number> {
  const before = toDbDate(today(clock));
  const years = await db().performanceCycle.findMany({
    where: {
      OR: [
        { state: 'YEAR_CLOSED', assessmentDueOn: { lt: before } },
        { state: 'EVALUATED', commentDueOn: { lt: before } },
      ],
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  let lapsed = 0;
  for (const { id } of years) {
    const result = await execute(lapseTerm, SYSTEM, { cycleId: id }, { clock });
    if (result.ok) lapsed += 1;
  }
  return lapsed;
}

export const lapseTermsNightly: JobDefinition = {
  queue: 'performance-lapse-terms',
  cron: '40 1 * * *',
  run: async () => void (await lapseTerms()),
};
