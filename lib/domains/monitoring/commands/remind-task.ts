import 'server-only';
import { z } from 'zod';
import { fromDbDate, isBefore, toDbDate } from '@/lib/kernel/calendar-date';
import { uuid } from '@/lib/kernel/input-fields';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { commitmentLifecycle } from '../commitment/transitions';
import { monitoringPermissions } from '../permissions';

/** The portal tells someone, once, that a visit or a commitment of theirs is about to fall due. */
export const remindTask = defineCommand({
  name: 'monitoring.remind-task',
  permission: monitoringPermissions['monitoring.remind-task'],
  input: z.object({ taskId: uuid() }),
  load: (tx, { taskId }) => tx.task.findFirst({ where: { id: taskId, kind: { startsWith: 'monitoring.' } } }),
  rule: (task) => (task.remindedOn || task.closedAt || !task.personId ? refuse('monitoring.already_reminded') : ok()),
  async write(tx, task, _input, { today }) {
    const due = task.dueOn ? fromDbDate(task.dueOn) : today;
    expectOne(
      await tx.task.updateMany({
        where: { id: task.id, remindedOn: null, closedAt: null },
        data: { remindedOn: toDbDate(today), ...(isBefore(due, today) ? { overdueToldOn: toDbDate(today) } : {}) },
      }),
    );
    const isCommitment = task.kind.startsWith(`${commitmentLifecycle.name}.`);
    return {
      value: { taskId: task.id },
      effects: [
        {
          record: { type: task.recordType, id: task.recordId, label: task.recordLabel, url: task.url },
          changes: [{ field: 'dueOn', after: due }],
        },
      ],
      notices: [
        {
          kind: isCommitment ? 'monitoring.commitment-due' : 'monitoring.visit-due',
          to: { persons: [task.personId] },
          params: { record: task.recordLabel, due },
          url: task.url,
          recordId: task.recordId,
        },
      ],
    };
  },
});
