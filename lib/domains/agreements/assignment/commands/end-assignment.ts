import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { moveMember } from '@/lib/domains/cadre/operations/move-member';
import { closeHolding } from '@/lib/domains/positions/operations/holdings';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { agreementPermissions } from '../../permissions';
import { causeOf, REFUSED_CAUSE } from '../causes';
import { checkEnd } from '../rules';
import { endAssignmentInput } from '../schema';
import { assignmentLifecycle } from '../transitions';
import { loadAssignment, partiesOf } from '../operations/load-assignment';

export const ASSIGNMENT_ENDED_QUEUE = 'assignment-ended';

/**
 * The directorate formalises the end of the link with the host, by one of the causes of the norm and with its support
 * (R030 28; DL1024 9): frees the seat, and the manager becomes available, or waits for the act that excludes them
 * from the cadre, without being offered for another post, when the cause is one of exclusion too (R030 29).
 */
export const endAssignment = defineCommand({
  name: 'agreements.end-assignment',
  permission: agreementPermissions['agreements.end-assignment'],
  input: endAssignmentInput,
  load: (tx, { assignmentId }) => loadAssignment(tx, assignmentId),
  ownCase: ({ personId }) => [personId],
  state: ({ state }) => ({ lifecycle: assignmentLifecycle, current: state }),
  rule({ startsOn, endsOn }, end, { today }) {
    if (!startsOn || !endsOn) throw new Error('An assignment in post without its dates');
    return checkEnd({ startsOn, endsOn }, end, today);
  },
  async write(tx, assignment, { cause, endedOn, support }) {
    if (cause === REFUSED_CAUSE) throw new Error('Its rule refuses this cause');
    const { id, state, version } = assignment;
    expectOne(
      await tx.assignment.updateMany({
        where: { id, state, version },
        data: { state: 'ENDED', endedOn: toDbDate(endedOn), endCause: cause, version: { increment: 1 } },
      }),
    );
    await closeHolding(tx, { seatId: assignment.seatId, endsOn: endedOn });
    const { memberAfter, exclusion } = causeOf(cause);
    const member = await moveMember(tx, {
      memberId: assignment.memberId,
      from: ['ASSIGNED'],
      to: memberAfter,
      since: endedOn,
      ...(exclusion ? { exclusionCause: cause } : {}),
    });
    const notice = {
      kind: 'agreements.ended',
      params: { manager: assignment.managerName, post: assignment.post, entity: assignment.entityName, end: endedOn },
      url: assignment.record.url,
      recordId: id,
    };
    return {
      value: { assignmentId: id },
      effects: [
        {
          record: assignment.record,
          move: { lifecycle: assignmentLifecycle, from: state, to: 'ENDED' },
          parties: partiesOf(assignment),
          caseIds: [assignment.memberId],
          reason: support,
          changes: [
            { field: 'endCause', after: cause },
            { field: 'endedOn', after: endedOn },
          ],
        },
        member,
      ],
      notices: [
        { ...notice, to: { persons: [assignment.personId] } },
        { ...notice, to: { role: 'entity_hr', entityId: assignment.entityId } },
        { ...notice, to: { role: 'entity_head', entityId: assignment.entityId } },
      ],
      jobs: [{ queue: ASSIGNMENT_ENDED_QUEUE, data: { assignmentId: id }, key: id }],
    };
  },
});
