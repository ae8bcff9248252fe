import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { seatRecord } from '@/lib/domains/positions/records';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, receiveUpload } from '@/lib/platform/documents';
import { compensationPermissions } from '../../permissions';
import { receivingSeat } from '../operations/receiving-seat';
import { checkGiven } from '../rules';
import { recordBenefitInput } from '../schema';

/** HR records what its entity gave to whoever holds a post that is not money, nobody what they received; it is never part of the pay (R138 23-24). */
export const recordBenefit = defineCommand({
  name: 'compensation.record-benefit',
  permission: compensationPermissions['compensation.record-benefit'],
  input: recordBenefitInput,
  prepare: async ({ proof }) => (proof ? await receiveUpload(proof, 'proof') : ok(null)),
  async load(tx, { seatId }, { actor: { entityId }, today }) {
    return entityId === null
      ? null
      : await tx.seat.findFirst({ where: { id: seatId, entityId }, select: receivingSeat(today) });
  },
  ownCase: ({ holdings }) => holdings.map(({ personId }) => personId),
  rule: ({ suppressedOn }, { givenOn }, { today }) =>
    suppressedOn === null ? checkGiven(givenOn, today) : refuse('compensation.seat_is_suppressed'),
  async write(tx, seat, { kind, description, givenOn }, { actor, now, prepared }) {
    if (!actor.userId) throw new Error('HR acts with an account');
    const { id } = await tx.nonEconomicBenefit.create({
      data: {
        seatId: seat.id,
        kind,
        description,
        givenOn: toDbDate(givenOn),
        recordedById: actor.userId,
        recordedAt: now,
      },
      select: { id: true },
    });
    const documentId =
      prepared &&
      (await attachDocument(tx, prepared, {
        recordType: 'non_economic_benefit',
        recordId: id,
        visibility: 'entity',
        entityId: seat.entityId,
        uploadedById: actor.userId,
        at: now,
      }));
    if (documentId) await tx.nonEconomicBenefit.update({ where: { id }, data: { documentId } });
    return {
      value: { seatId: seat.id },
      effects: [
        {
          record: seatRecord({ id: seat.id, post: seat.title, acronym: seat.entity.acronym }),
          documentId,
          changes: [
            { field: 'benefit', after: kind },
            { field: 'givenOn', after: givenOn },
          ],
        },
      ],
    };
  },
});
