import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { systemClock, type Clock } from '@/lib/platform/clock';
import { listTasksDueWithin } from '@/lib/platform/due-tasks';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { remindTask } from '../commands/remind-task';

/** Business days ahead at which the portal reminds: its own courtesy, no norm sets one. */
const AHEAD = 3;

/** Reminds of visits and commitments about to fall due or already overdue, each once. Answers how many it reminded of. */
export async function remindDue(clock: Clock = systemClock): Promise<number> {
  const tasks = await listTasksDueWithin(
    AHEAD,
    {
      remindedOn: null,
      personId: { not: null },
      OR: [{ kind: { startsWith: 'monitoring.visit.' } }, { kind: { startsWith: 'monitoring.commitment.' } }],
    },
    clock,
  );
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
