import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { compensationPermissions } from '../../permissions';
import { findValuation } from '../operations/find-valuation';
import { holdersOf } from '../operations/valued-seat';
import { withdrawValuationInput } from '../schema';
import { valuationLifecycle } from '../transitions';

/** The entity takes back what has no answer yet; nobody their own post's. */
export const withdrawValuation = defineCommand({
  name: 'compensation.withdraw-valuation',
  permission: compensationPermissions['compensation.withdraw-valuation'],
  input: withdrawValuationInput,
  async load(tx, { valuationId }, { actor: { entityId }, today }) {
    return entityId === null ? null : await findValuation(tx, { id: valuationId, seat: { entityId } }, today);
  },
  ownCase: ({ seat }) => holdersOf(seat),
  state: ({ state }) => ({ lifecycle: valuationLifecycle, current: state }),
  async write(tx, { id, version, seat, record }) {
    expectOne(
      await tx.valuation.updateMany({
        where: { id, version, state: 'PROPOSED' },
        data: { state: 'WITHDRAWN', version: { increment: 1 } },
      }),
    );
    return {
      value: { seatId: seat.id },
      effects: [
        { record, move: { lifecycle: valuationLifecycle, from: 'PROPOSED', to: 'WITHDRAWN' }, caseIds: [seat.id] },
      ],
    };
  },
});
