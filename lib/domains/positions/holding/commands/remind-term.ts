import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { TRUST_FRAME } from '../../trust/standing';
import { loadOpenHolding } from '../operations/load-holding';
import { holdingInput } from '../schema';
import { hasTerm, termEnd } from '../term';

/** Tells HR, once a term, that a manager's is about to end: without a renewal, so does the appointment (L30057 60). */
export const remindTerm = defineCommand({
  name: 'positions.remind-term',
  permission: positionPermissions['positions.remind-term'],
  input: holdingInput,
  async load(tx, { holdingId }, { today }) {
    const found = await loadOpenHolding(tx, { holdings: { some: { id: holdingId } } }, holdingId, today);
    const endsOn = found && termEnd(found.seat.group, found.holding, TRUST_FRAME);
    return found && endsOn && hasTerm(found.seat.group, found.holding) ? { ...found, endsOn } : null;
  },
  async write(tx, { seat, holding, endsOn, record }, _input, { today }) {
    expectOne(
      await tx.seatHolding.updateMany({
        where: { id: holding.id, endsOn: null, remindedOn: null },
        data: { remindedOn: toDbDate(today) },
      }),
    );
    return {
      value: { seatId: seat.id },
      effects: [{ record, caseIds: [seat.id], changes: [{ field: 'dueOn', after: endsOn }] }],
      notices: [
        {
          kind: 'positions.term-ends',
          to: { role: 'entity_hr', entityId: seat.entityId },
          params: { post: seat.title, holder: holding.name, endsOn },
          url: record.url,
          recordId: holding.id,
        },
      ],
    };
  },
});
