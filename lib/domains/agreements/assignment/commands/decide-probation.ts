import 'server-only';
import { calendarFor } from '@/lib/kernel/business-days';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { moveMember } from '@/lib/domains/cadre/operations/move-member';
import { closeHolding } from '@/lib/domains/positions/operations/holdings';
import { reportingLineOf } from '@/lib/domains/positions/operations/reporting-line';
import { defineCommand, type Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { agreementPermissions } from '../../permissions';
import { mayDecideProbation } from '../policy';
import { checkProbationDecision } from '../rules';
import { decideProbationInput } from '../schema';
import { assignmentLifecycle } from '../transitions';
import { ASSIGNMENT_ENDED_QUEUE } from './end-assignment';
import { loadAssignment, partiesOf, type LoadedAssignment } from '../operations/load-assignment';

/**
 * The immediate superior confirms the manager or, with a reasoned report and while probation runs, does not
 * (R030 10; handbook 3.6): the seat is then vacant and the manager available with pay (DL1024 9).
 */
export const decideProbation = defineCommand({
  name: 'agreements.decide-probation',
  permission: agreementPermissions['agreements.decide-probation'],
  input: decideProbationInput,
  async load(tx, { assignmentId }) {
    const assignment = await loadAssignment(tx, assignmentId);
    if (!assignment) return null;
    const { superiorPersonId } = await reportingLineOf(tx, assignment.seatId);
    return { ...assignment, superiorPersonId };
  },
  ownCase: ({ personId }) => [personId],
  policy: (actor, { superiorPersonId }) => mayDecideProbation(actor, superiorPersonId),
  state: ({ state }) => ({ lifecycle: assignmentLifecycle, current: state }),
  rule({ frame, ubigeo, probationEndsOn }, { decision }, { today, calendar }) {
    if (!probationEndsOn) throw new Error('Probation without an end');
    return checkProbationDecision(frame, probationEndsOn, decision, { today, calendar: calendarFor(calendar, ubigeo) });
  },
  async write(tx, assignment, { decision, reason }, { today }) {
    const { id, state, version } = assignment;
    const failed = decision === 'failed';
    const to = failed ? 'FAILED_PROBATION' : 'CONFIRMED';
    expectOne(
      await tx.assignment.updateMany({
        where: { id, state, version },
        data: {
          state: to,
          probationReason: reason,
          probationDecidedOn: toDbDate(today),
          ...(failed ? { endedOn: toDbDate(today) } : {}),
          version: { increment: 1 },
        },
      }),
    );
    const freed = failed ? await free(tx, assignment, today) : [];
    const notice = {
      kind: failed ? 'agreements.probation-failed' : 'agreements.confirmed',
      params: { manager: assignment.managerName, post: assignment.post, entity: assignment.entityName },
      url: assignment.record.url,
      recordId: id,
    };
    return {
      value: { assignmentId: id, decision },
      effects: [
        {
          record: assignment.record,
          move: { lifecycle: assignmentLifecycle, from: state, to },
          parties: partiesOf(assignment, { taken: ['conclude'] }),
          caseIds: [assignment.memberId],
          reason,
          changes: [{ field: 'probationDecidedOn', after: today }],
        },
        ...freed,
      ],
      notices: [
        { ...notice, to: { persons: [assignment.personId] } },
        { ...notice, to: { role: 'directorate' } },
        { ...notice, to: { role: 'entity_hr', entityId: assignment.entityId } },
      ],
      jobs: failed ? [{ queue: ASSIGNMENT_ENDED_QUEUE, data: { assignmentId: id }, key: id }] : [],
    };
  },
});

async function free(tx: Tx, { seatId, memberId }: LoadedAssignment, today: CalendarDate): Promise<Effect[]> {
  await closeHolding(tx, { seatId, endsOn: today });
  return [await moveMember(tx, { memberId, from: ['ASSIGNED'], to: 'AVAILABLE_PAID', since: today })];
}
