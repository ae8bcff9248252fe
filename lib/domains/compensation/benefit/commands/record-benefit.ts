import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok } from '@/lib/kernel/result';
import { seatRecord } from '@/lib/domains/positions/records';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, receiveUpload } from '@/lib/platform/documents';
import { compensationPermissions } from '../../permissions';
import { checkGiven } from '../rules';
import { recordBenefitInput } from '../schema';

/** HR records what its entity gave to whoever holds a post that is not money; it is never part of the pay (R138 23-24). */
export const recordBenefit = defineCommand({
  name: 'compensation.record-benefit',
  permission: compensationPermissions['compensation.record-benefit'],
  input: recordBenefitInput,
  prepare: async ({ proof }) => (proof ? await receiveUpload(proof, 'proof') : ok(null)),
  async load(tx, { seatId }, { actor: { entityId } }) {
    if (entityId === null) return null;
    return await tx.seat.findFirst({
      where: { id: seatId, entityId },
      select: { id: true, title: true, entityId: true, entity: { select: { acronym: true } } },
    });
  },
  rule: (_seat, { givenOn }, { today }) => checkGiven(givenOn, today),
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
