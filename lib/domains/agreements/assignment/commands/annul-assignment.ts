import 'server-only';
import { moveMember } from '@/lib/domains/cadre/operations/move-member';
import type { MemberState } from '@/lib/domains/cadre/types';
import { defineCommand, type Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { agreementLifecycle } from '../../agreement/transitions';
import { agreementPermissions } from '../../permissions';
import { agreementRecord } from '../records';
import { annulAssignmentInput } from '../schema';
import { assignmentLifecycle } from '../transitions';
import { loadAssignment, partiesOf, type LoadedAssignment } from '../operations/load-assignment';
import { ASSIGNMENT_ENDED_QUEUE } from './end-assignment';

/** Of an assignment older than the record of where its member came from: available, as incorporation leaves them. */
const UNKNOWN_BEFORE: MemberState = 'INCORPORATED';

/**
 * The directorate leaves an assignment without effect, by a reasoned report as it was made (R030 13), while office has not
 * been taken: the seat is free, the manager goes back to where they were, their time there running on, and an agreement
 * not yet signed by the three ends with it.
 */
export const annulAssignment = defineCommand({
  name: 'agreements.annul-assignment',
  permission: agreementPermissions['agreements.annul-assignment'],
  input: annulAssignmentInput,
  load: (tx, { assignmentId }) => loadAssignment(tx, assignmentId),
  ownCase: ({ personId }) => [personId],
  state: ({ state }) => ({ lifecycle: assignmentLifecycle, current: state }),
  async write(tx, assignment, { reportNumber, reportText }, { today }) {
    const { id, state, version, memberId, memberBefore } = assignment;
    expectOne(
      await tx.assignment.updateMany({
        where: { id, state, version },
        data: { state: 'ANNULLED', version: { increment: 1 } },
      }),
    );
    const agreement = await annulAgreement(tx, assignment, reportText);
    const member = await moveMember(tx, {
      memberId,
      from: ['ASSIGNED'],
      to: memberBefore?.state ?? UNKNOWN_BEFORE,
      since: memberBefore?.since ?? today,
    });
    const notice = {
      kind: 'agreements.annulled',
      params: { manager: assignment.managerName, post: assignment.post, entity: assignment.entityName },
      url: assignment.record.url,
      recordId: id,
    };
    return {
      value: { assignmentId: id },
      effects: [
        {
          record: assignment.record,
          move: { lifecycle: assignmentLifecycle, from: state, to: 'ANNULLED' },
          parties: partiesOf(assignment),
          caseIds: [memberId],
          reason: reportText,
          changes: [{ field: 'reportNumber', after: reportNumber }],
        },
        ...agreement,
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

/** An agreement that the three had not signed yet. The signatures given stay readable. */
async function annulAgreement(tx: Tx, assignment: LoadedAssignment, reason: string): Promise<Effect[]> {
  const { agreement, code, post, entityAcronym } = assignment;
  if (!agreement || agreement.state === 'SIGNED') return [];
  const { id, state, version } = agreement;
  expectOne(
    await tx.agreement.updateMany({
      where: { id, state, version },
      data: { state: 'ANNULLED', version: { increment: 1 } },
    }),
  );
  return [
    {
      record: agreementRecord({ id, code, post, entity: entityAcronym }),
      move: { lifecycle: agreementLifecycle, from: state, to: 'ANNULLED' },
      caseIds: [assignment.id],
      reason,
    },
  ];
}
