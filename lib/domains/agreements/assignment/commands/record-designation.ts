import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { agreementPermissions } from '../../permissions';
import { isOwnEntity } from '../policy';
import { checkDesignation } from '../rules';
import { recordDesignationInput } from '../schema';
import { assignmentLifecycle } from '../transitions';
import { loadAssignment, partiesOf } from '../operations/load-assignment';

/** The host's HR records the resolution that designates the manager, not before the assignment takes effect (R030 12-13). */
export const recordDesignation = defineCommand({
  name: 'agreements.record-designation',
  permission: agreementPermissions['agreements.record-designation'],
  input: recordDesignationInput,
  load: (tx, { assignmentId }) => loadAssignment(tx, assignmentId),
  ownCase: ({ personId }) => [personId],
  policy: isOwnEntity,
  state: ({ state }) => ({ lifecycle: assignmentLifecycle, current: state }),
  rule: ({ effectiveOn }, { designatedOn }, { today }) => checkDesignation(effectiveOn, designatedOn, today),
  async write(tx, assignment, { designation, designatedOn }) {
    const { id, state, version } = assignment;
    expectOne(
      await tx.assignment.updateMany({
        where: { id, state, version },
        data: { state: 'DESIGNATED', designation, designatedOn: toDbDate(designatedOn), version: { increment: 1 } },
      }),
    );
    const notice = {
      kind: 'agreements.designated',
      params: { post: assignment.post, entity: assignment.entityName, designation },
      url: assignment.record.url,
      recordId: id,
    };
    return {
      value: { assignmentId: id },
      effects: [
        {
          record: assignment.record,
          move: { lifecycle: assignmentLifecycle, from: state, to: 'DESIGNATED' },
          parties: partiesOf(assignment),
          changes: [
            { field: 'designation', after: designation },
            { field: 'designatedOn', after: designatedOn },
          ],
        },
      ],
      notices: [
        { ...notice, to: { persons: [assignment.personId] } },
        { ...notice, to: { role: 'directorate' } },
      ],
    };
  },
});
