import 'server-only';
import { partsOf } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { analystPersonOf } from '@/lib/domains/entities/queries';
import { nextCode } from '@/lib/platform/codes';
import { defineCommand } from '@/lib/platform/command';
import { REQUESTED_SEAT, partiesOf, requestedSeat } from '../operations/find-request';
import { attachBudgetDocument, columnsOf, receiveBudgetDocument, replaceProfile } from '../operations/write-content';
import { requestPermissions } from '../permissions';
import { requestRecord } from '../records';
import { checkNeededOn, checkSeat } from '../rules';
import { draftRequestInput } from '../schema';
import { requestLifecycle } from '../transitions';

/** An entity's HR begins a request for a seat of its own entity. */
export const draftRequest = defineCommand({
  name: 'requests.draft-request',
  permission: requestPermissions['requests.draft-request'],
  input: draftRequestInput,
  prepare: (input) => receiveBudgetDocument(input),
  async load(tx, { seatId }, { actor }) {
    if (actor.entityId === null) return null;
    return await tx.seat.findFirst({
      where: { id: seatId, entityId: actor.entityId, suppressedOn: null },
      select: { ...REQUESTED_SEAT, entityId: true, entity: { select: { acronym: true } } },
    });
  },
  rule: (seat, { neededOn }, { today }) =>
    firstRefusal(checkSeat(requestedSeat(seat), neededOn), checkNeededOn(neededOn, today)) ?? ok(),
  async write(tx, seat, input, { actor, now, today, prepared }) {
    if (!actor.userId) throw new Error('HR acts with an account');
    const code = await nextCode(tx, 'manager_request_code', partsOf(today).year);
    const { entityId } = seat;
    const { id } = await tx.managerRequest.create({
      data: { code, entityId, seatId: seat.id, createdById: actor.userId, createdAt: now, ...columnsOf(input) },
      select: { id: true },
    });
    await replaceProfile(tx, id, input.profile);
    if (prepared)
      await attachBudgetDocument(tx, prepared, { requestId: id, entityId, uploadedById: actor.userId, at: now });
    const analystPersonId = await analystPersonOf(tx, entityId);
    return {
      value: { requestId: id, code },
      effects: [
        {
          record: requestRecord({ id, code, title: `${seat.title} · ${seat.entity.acronym}` }),
          move: { lifecycle: requestLifecycle, from: null, to: 'DRAFT' },
          parties: partiesOf({ entityId, analystPersonId }),
        },
      ],
    };
  },
});
