import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { compensationPermissions } from '../../permissions';
import { findValuation } from '../operations/find-valuation';
import { holdersOf } from '../operations/valued-seat';
import { returnValuationInput } from '../schema';
import { valuationLifecycle } from '../transitions';

/** SERVIR gives a proposal back to its entity with what the Ministry of Economy observes; another one may follow. */
export const returnValuation = defineCommand({
  name: 'compensation.return-valuation',
  permission: compensationPermissions['compensation.return-valuation'],
  input: returnValuationInput,
  load: (tx, { valuationId }, { today }) => findValuation(tx, { id: valuationId }, today),
  ownCase: ({ proposedById, seat }) => [proposedById, ...holdersOf(seat)],
  state: ({ state }) => ({ lifecycle: valuationLifecycle, current: state }),
  async write(tx, { id, version, seat, record }, { reason }, { actor, today }) {
    expectOne(
      await tx.valuation.updateMany({
        where: { id, version, state: 'PROPOSED' },
        data: {
          state: 'RETURNED',
          reason,
          decidedById: actor.userId,
          decidedOn: toDbDate(today),
          version: { increment: 1 },
        },
      }),
    );
    return {
      value: { seatId: seat.id },
      effects: [
        {
          record,
          move: { lifecycle: valuationLifecycle, from: 'PROPOSED', to: 'RETURNED' },
          caseIds: [seat.id],
          reason,
        },
      ],
      notices: [
        {
          kind: 'compensation.valuation-returned',
          to: { role: 'entity_hr', entityId: seat.entityId },
          params: { post: seat.title },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});
