import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ROLES } from '@/lib/kernel/actor';
import { systemClock, today, type Clock } from '../../clock';
import { db } from '../../db';
import { listTasksDueWithin } from '../../due-tasks';
import type { JobDefinition } from '../../job-definition';
import { sendJobs } from '../../jobs';
import { writeNotices, type Notice } from '../../notifications';
import type { Task } from '../../prisma/client';

/** The portal's own courtesy: no norm sets it. */
const BUSINESS_DAYS_BEFORE = 3;

/** Reminds whoever's turn it is of each task about to be due and tells them of each whose date has passed, once each. Answers how many it told. */
export async function remindTasks(clock: Clock = systemClock): Promise<number> {
  const now = clock.now();
  const day = toDbDate(today(clock));
  const due = await listTasksDueWithin(BUSINESS_DAYS_BEFORE, { remindedOn: null, dueOn: { gte: day } }, clock);
  const overdue = await listTasksDueWithin(BUSINESS_DAYS_BEFORE, { overdueToldOn: null, dueOn: { lt: day } }, clock);
  let told = 0;
  for (const task of due) if (await tell(task, 'platform.task_due', { remindedOn: day }, now)) told += 1;
  for (const task of overdue) if (await tell(task, 'platform.task_overdue', { overdueToldOn: day }, now)) told += 1;
  return told;
}

type Mark = { readonly remindedOn: Date } | { readonly overdueToldOn: Date };

/** Whoever marks the task is who tells: another instance finds it marked. */
async function tell(task: Task, kind: string, mark: Mark, now: Date): Promise<boolean> {
  const unmarked = 'remindedOn' in mark ? { remindedOn: null } : { overdueToldOn: null };
  return await db().$transaction(async (tx) => {
    const { count } = await tx.task.updateMany({ where: { id: task.id, closedAt: null, ...unmarked }, data: mark });
    if (count === 0) return false;
    await sendJobs(tx, await writeNotices(tx, [noticeOf(task, kind)], now));
    return true;
  });
}

function noticeOf(task: Task, kind: string): Notice {
  const role = ROLES.find((candidate) => candidate === task.role);
  if (!role) throw new Error(`task ${task.id} is of no role: ${task.role}`);
  return {
    kind,
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
