import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { seatRecord } from '@/lib/domains/positions/records';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { compensationPermissions } from '../../permissions';
import { receivingSeat } from '../operations/receiving-seat';
import { voidBenefitInput } from '../schema';

/** HR says that something was recorded by mistake, and why; it stays to be read. */
export const voidBenefit = defineCommand({
  name: 'compensation.void-benefit',
  permission: compensationPermissions['compensation.void-benefit'],
  input: voidBenefitInput,
  async load(tx, { benefitId }, { actor: { entityId }, today }) {
    if (entityId === null) return null;
    return await tx.nonEconomicBenefit.findFirst({
      where: { id: benefitId, seat: { entityId } },
      select: { id: true, kind: true, voidedOn: true, seat: { select: receivingSeat(today) } },
    });
  },
  ownCase: ({ seat }) => seat.holdings.map(({ personId }) => personId),
  rule: ({ voidedOn }) => (voidedOn === null ? ok() : refuse('compensation.benefit_voided')),
  async write(tx, { id, kind, seat }, { reason }, { actor, today }) {
    expectOne(
      await tx.nonEconomicBenefit.updateMany({
        where: { id, voidedOn: null },
        data: { voidedOn: toDbDate(today), voidedById: actor.userId, voidReason: reason },
      }),
    );
    return {
      value: { seatId: seat.id },
      effects: [
        {
          record: seatRecord({ id: seat.id, post: seat.title, acronym: seat.entity.acronym }),
          reason,
          changes: [{ field: 'benefit', before: kind }],
        },
      ],
    };
  },
});
