import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, receiveUpload } from '@/lib/platform/documents';
import { positionPermissions } from '../../permissions';
import { exceptionRecord } from '../../records';
import { CLASSIFIED_SEAT, toClassified } from '../operations/find-exception';
import { checkAsked } from '../rules';
import { requestExceptionInput } from '../schema';
import { exceptionLifecycle } from '../transitions';

/** An entity's HR asks, with proof, that a post of its own be classified otherwise than it is (L30057 59; R040 237). */
export const requestException = defineCommand({
  name: 'positions.request-exception',
  permission: positionPermissions['positions.request-exception'],
  input: requestExceptionInput,
  prepare: ({ proof }) => receiveUpload(proof, 'proof'),
  async load(tx, { seatId }, { actor: { entityId } }) {
    if (entityId === null) return null;
    return await tx.seat.findFirst({ where: { id: seatId, entityId, suppressedOn: null }, select: CLASSIFIED_SEAT });
  },
  rule: (seat, asked, { today }) => checkAsked(toClassified(seat, today), asked),
  async write(tx, seat, { group, role, ground, reason }, { actor, now, prepared }) {
    if (!actor.userId) throw new Error('HR acts with an account');
    const { id } = await tx.classificationException.create({
      data: {
        seatId: seat.id,
        groupBefore: seat.servantGroup,
        roleBefore: seat.managerRole,
        groupAsked: group,
        roleAsked: role,
        ground,
        reason,
        requestedById: actor.userId,
        requestedAt: now,
      },
      select: { id: true },
    });
    const documentId = await attachDocument(tx, prepared, {
      recordType: 'classification_exception',
      recordId: id,
      visibility: 'entity',
      entityId: seat.entityId,
      uploadedById: actor.userId,
      at: now,
    });
    await tx.classificationException.update({ where: { id }, data: { documentId } });
    const params = { post: seat.title, entity: seat.entity.name };
    const record = exceptionRecord({ id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym });
    return {
      value: { seatId: seat.id, exceptionId: id },
      effects: [
        {
          record,
          move: { lifecycle: exceptionLifecycle, from: null, to: 'REQUESTED' },
          parties: { entityId: seat.entityId, params },
          caseIds: [seat.id],
          reason,
          documentId,
          changes: [
            { field: 'servantGroup', before: seat.servantGroup, after: group },
            { field: 'managerRole', before: seat.managerRole, after: role },
            { field: 'ground', after: ground },
          ],
        },
      ],
      notices: [
        { kind: 'positions.exception-requested', to: { role: 'directorate' }, params, url: record.url, recordId: id },
      ],
    };
  },
  constraints: { classification_exception_one_open: { code: 'positions.exception_open' } },
});
