import 'server-only';
import { addBusinessDays } from '@/lib/kernel/business-days';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ROLES } from '@/lib/kernel/actor';
import { currentCalendar } from '../../calendar';
import { systemClock, today, type Clock } from '../../clock';
import { db } from '../../db';
import type { JobDefinition } from '../../job-definition';
import { sendJobs } from '../../jobs';
import { writeNotices, type Notice } from '../../notifications';
import type { Task } from '../../prisma/client';

/** The portal's own courtesy: no norm sets it. */
const BUSINESS_DAYS_BEFORE = 3;

/** Reminds whoever's turn it is of each task about to be due, once per task. Answers how many it reminded of. */
export async function remindTasks(clock: Clock = systemClock): Promise<number> {
  const now = clock.now();
  const day = today(clock);
  const until = addBusinessDays(await currentCalendar(), day, BUSINESS_DAYS_BEFORE);
  const tasks = await db().task.findMany({
    where: { closedAt: null, remindedOn: null, dueOn: { gte: toDbDate(day), lte: toDbDate(until) } },
    orderBy: { id: 'asc' },
  });
  let reminded = 0;
  for (const task of tasks) if (await remindOf(task, toDbDate(day), now)) reminded += 1;
  return reminded;
}

/** Whoever marks the task is who tells: another instance finds it marked. */
async function remindOf(task: Task, remindedOn: Date, now: Date): Promise<boolean> {
  return await db().$transaction(async (tx) => {
    const { count } = await tx.task.updateMany({
      where: { id: task.id, closedAt: null, remindedOn: null },
      data: { remindedOn },
    });
    if (count === 0) return false;
    await sendJobs(tx, await writeNotices(tx, [noticeOf(task)], now));
    return true;
  });
}

function noticeOf(task: Task): Notice {
  const role = ROLES.find((candidate) => candidate === task.role);
  if (!role) throw new Error(`task ${task.id} is of no role: ${task.role}`);
  return {
    kind: 'platform.task_due',
    to: task.personId ? { persons: [task.personId] } : { role, ...(task.entityId ? { entityId: task.entityId } : {}) },
    params: { record: task.recordLabel, dueOn: task.dueOn?.toISOString().slice(0, 10) ?? '' },
    url: task.url,
    recordId: task.recordId,
  };
}

export const remindTasksDaily: JobDefinition = {
  queue: 'remind-tasks',
  cron: '0 7 * * *',
  run: async () => void (await remindTasks()),
};
