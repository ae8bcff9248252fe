import 'server-only';
import { fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findOpenCommission } from '../operations/open-commissions';
import { holdingInput } from '../schema';

/** Tells HR, once, that a commission is about to end: within it the entity is to bring in the new holder (R040 244). */
export const remindCommission = defineCommand({
  name: 'positions.remind-commission',
  permission: positionPermissions['positions.remind-commission'],
  input: holdingInput,
  load: (tx, { holdingId }) => findOpenCommission(tx, holdingId),
  async write(tx, { id, seatId, dueOn, seat, record }, _input, { today }) {
    expectOne(
      await tx.seatHolding.updateMany({
        where: { id, endsOn: null, remindedOn: null },
        data: { remindedOn: toDbDate(today) },
      }),
    );
    const endsOn = fromDbDate(dueOn);
    return {
      value: { seatId },
      effects: [{ record, caseIds: [seatId], changes: [{ field: 'dueOn', after: endsOn }] }],
      notices: [
        {
          kind: 'positions.commission-ends',
          to: { role: 'entity_hr', entityId: seat.entityId },
          params: { post: seat.title, entity: seat.entity.name, endsOn },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});
