import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { addBusinessDays } from '@/lib/kernel/business-days';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { currentCalendar } from '@/lib/platform/calendar';
import { systemClock, today, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { remindTask } from '../commands/remind-task';

/** Business days ahead at which the portal reminds: its own courtesy, no norm sets one. */
const AHEAD = 3;
/** Tasks handled in one run; the rest wait for the next. */
const BATCH = 2_000;

/** Reminds of visits and commitments about to fall due or already overdue, each once. Answers how many it reminded of. */
export async function remindDue(clock: Clock = systemClock): Promise<number> {
  const until = addBusinessDays(await currentCalendar(), today(clock), AHEAD);
  const tasks = await db().task.findMany({
    where: {
      closedAt: null,
      remindedOn: null,
      personId: { not: null },
      dueOn: { lte: toDbDate(until) },
      OR: [{ kind: { startsWith: 'monitoring.visit.' } }, { kind: { startsWith: 'monitoring.commitment.' } }],
    },
    orderBy: { dueOn: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  let reminded = 0;
  for (const { id } of tasks) {
    const result = await execute(remindTask, SYSTEM, { taskId: id }, { clock });
    if (result.ok) reminded += 1;
  }
  return reminded;
}

export const remindDueDaily: JobDefinition = {
  queue: 'monitoring-reminders',
  cron: '20 6 * * *',
  run: async () => void (await remindDue()),
};
