import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { agreementPermissions } from '../../permissions';
import { effectOf } from '../dates';
import { noticeSideOf } from '../policy';
import { acknowledgeNoticeInput } from '../schema';
import { assignmentLifecycle } from '../transitions';
import { loadAssignment, partiesOf } from '../operations/load-assignment';

/**
 * The manager, or the host by its HR or its head, declares to know the assignment: an electronic notice takes effect
 * the day it is recorded as received (TUO 20.4, 25.2; the TUO presumes no number of days). The second one fixes the
 * effect, the calendar day after (R030 12-13).
 */
export const acknowledgeNotice = defineCommand({
  name: 'agreements.acknowledge-notice',
  permission: agreementPermissions['agreements.acknowledge-notice'],
  input: acknowledgeNoticeInput,
  async load(tx, { assignmentId }, { actor }) {
    const assignment = await loadAssignment(tx, assignmentId);
    const side = assignment && noticeSideOf(actor, assignment);
    return assignment && side ? { ...assignment, side } : null;
  },
  state: ({ state }) => ({ lifecycle: assignmentLifecycle, current: state }),
  rule: ({ side, managerNotifiedOn, entityNotifiedOn }) =>
    (side === 'manager' ? managerNotifiedOn : entityNotifiedOn)
      ? refuse('agreements.already_acknowledged', { norm: { source: 'TUO 25.2' } })
      : ok(),
  async write(tx, assignment, _input, { today }) {
    const { id, side, state, version } = assignment;
    const manager = side === 'manager' ? today : assignment.managerNotifiedOn;
    const entity = side === 'entity' ? today : assignment.entityNotifiedOn;
    const effectiveOn = effectOf(manager, entity);
    const to = effectiveOn ? 'NOTIFIED' : 'ASSIGNED';
    const column = side === 'manager' ? { managerNotifiedOn: toDbDate(today) } : { entityNotifiedOn: toDbDate(today) };
    expectOne(
      await tx.assignment.updateMany({
        where: { id, state, version },
        data: { ...column, state: to, effectiveOn: effectiveOn && toDbDate(effectiveOn), version: { increment: 1 } },
      }),
    );
    const field = side === 'manager' ? 'managerNotifiedOn' : 'entityNotifiedOn';
    const effect = effectiveOn ? [{ field: 'effectiveOn', after: effectiveOn }] : [];
    const notice = {
      kind: 'agreements.effective',
      params: { post: assignment.post, effect: effectiveOn ?? '' },
      url: assignment.record.url,
      recordId: id,
    };
    return {
      value: { assignmentId: id, effectiveOn },
      effects: [
        {
          record: assignment.record,
          move: { lifecycle: assignmentLifecycle, from: state, to },
          parties: partiesOf(assignment, { taken: [`acknowledge-${side}`] }),
          changes: [{ field, after: today }, ...effect],
        },
      ],
      notices: effectiveOn
        ? [
            { ...notice, to: { role: 'directorate' } },
            { ...notice, to: { role: 'entity_hr', entityId: assignment.entityId } },
          ]
        : [],
    };
  },
});
