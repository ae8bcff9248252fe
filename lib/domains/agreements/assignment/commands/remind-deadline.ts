import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { agreementPermissions } from '../../permissions';
import { remindDeadlineInput } from '../schema';
import { assignmentLifecycle } from '../transitions';
import { loadAssignment, partiesOf } from '../operations/load-assignment';

const CONCLUDE = `${assignmentLifecycle.name}.conclude`;

/**
 * The portal warns, once, that probation or the term is about to end. Before the end of the term it also makes it the
 * directorate's turn (R030 15). The lock makes two instances of the job give one reminder.
 */
export const remindDeadline = defineCommand({
  name: 'agreements.remind-deadline',
  permission: agreementPermissions['agreements.remind-deadline'],
  input: remindDeadlineInput,
  async load(tx, { assignmentId }) {
    await tx.$queryRaw`SELECT id::text FROM assignment WHERE id = ${assignmentId}::uuid FOR UPDATE`;
    const assignment = await loadAssignment(tx, assignmentId);
    if (!assignment) return null;
    const tasks = await tx.task.findMany({
      where: { recordId: assignmentId, closedAt: null },
      select: { id: true, kind: true, personId: true },
    });
    const { probationRemindedOn } = await tx.assignment.findUniqueOrThrow({
      where: { id: assignmentId },
      select: { probationRemindedOn: true },
    });
    return { ...assignment, tasks, probationRemindedOn };
  },
  state: ({ state }) => ({ lifecycle: assignmentLifecycle, current: state }),
  rule({ state, tasks, probationRemindedOn }) {
    const reminded =
      state === 'CONFIRMED' ? tasks.some((task) => task.kind === CONCLUDE) : probationRemindedOn !== null;
    return reminded ? refuse('agreements.already_reminded') : ok();
  },
  async write(tx, assignment, _input, { today }) {
    const { id, state, tasks, endsOn, probationEndsOn } = assignment;
    const term = state === 'CONFIRMED';
    const due = term ? endsOn : probationEndsOn;
    await tx.task.updateMany({
      where: { id: { in: tasks.map((task) => task.id) } },
      data: { remindedOn: toDbDate(today) },
    });
    if (!term) await tx.assignment.update({ where: { id }, data: { probationRemindedOn: toDbDate(today) } });
    const notice = {
      kind: term ? 'agreements.term-ending' : 'agreements.probation-ending',
      params: { manager: assignment.managerName, post: assignment.post, entity: assignment.entityName, due: due ?? '' },
      url: assignment.record.url,
      recordId: id,
    };
    const persons = [assignment.personId, ...tasks.map((task) => task.personId)];
    return {
      value: { assignmentId: id },
      effects: [
        {
          record: assignment.record,
          ...(term ? { move: { lifecycle: assignmentLifecycle, from: state, to: state } } : {}),
          parties: partiesOf(assignment, { dates: { endsOn } }),
        },
      ],
      notices: [
        { ...notice, to: { persons } },
        { ...notice, to: { role: 'entity_hr', entityId: assignment.entityId } },
        { ...notice, to: { role: 'directorate' } },
      ],
    };
  },
});
