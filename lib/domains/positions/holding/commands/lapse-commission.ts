import 'server-only';
import { fromDbDate, isOnOrAfter } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { closeHolding } from '../../operations/holdings';
import { positionPermissions } from '../../permissions';
import { findOpenCommission } from '../operations/open-commissions';
import { holdingInput } from '../schema';

/** A commission ends by itself once its last day has passed: it is not renewed (R040 244, 265.d). */
export const lapseCommission = defineCommand({
  name: 'positions.lapse-commission',
  permission: positionPermissions['positions.lapse-commission'],
  input: holdingInput,
  load: (tx, { holdingId }) => findOpenCommission(tx, holdingId),
  rule: ({ dueOn }, _input, { today }) =>
    isOnOrAfter(fromDbDate(dueOn), today) ? refuse('positions.commission_in_force') : ok(),
  async write(tx, { id, seatId, personId, dueOn, seat, record }) {
    const endsOn = fromDbDate(dueOn);
    await closeHolding(tx, { seatId, endsOn, cause: 'term_ended' });
    const notice = {
      kind: 'positions.commission-lapsed',
      params: { post: seat.title, entity: seat.entity.name, endsOn },
      recordId: id,
    };
    return {
      value: { seatId },
      effects: [
        {
          record,
          caseIds: [seatId],
          changes: [
            { field: 'endsOn', after: endsOn },
            { field: 'endCause', after: 'term_ended' },
          ],
        },
      ],
      notices: [
        { ...notice, to: { role: 'entity_hr', entityId: seat.entityId }, url: record.url },
        { ...notice, to: { persons: [personId] }, url: '/avisos' },
      ],
    };
  },
});
