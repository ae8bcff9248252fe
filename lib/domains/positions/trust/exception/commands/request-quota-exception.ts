import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, receiveUpload } from '@/lib/platform/documents';
import { positionPermissions } from '../../../permissions';
import { quotaExceptionRecord } from '../../../records';
import { quotasOf, trustStandingOf } from '../../standing';
import { checkAskedLimit } from '../rules';
import { requestQuotaExceptionInput } from '../schema';
import { quotaExceptionLifecycle } from '../transitions';

/** An entity's HR asks SERVIR, with proof, for another floor or ceiling of trust appointees (L30057 77). */
export const requestQuotaException = defineCommand({
  name: 'positions.request-quota-exception',
  permission: positionPermissions['positions.request-quota-exception'],
  input: requestQuotaExceptionInput,
  prepare: ({ proof }) => receiveUpload(proof, 'proof'),
  async load(tx, { id }, { actor, today }) {
    if (actor.entityId !== id) return null;
    const entity = await tx.entity.findUnique({ where: { id }, select: { id: true, name: true } });
    return entity && { ...entity, total: quotasOf(await trustStandingOf(tx, id, today)).total };
  },
  rule: ({ total }, asked) => checkAskedLimit(total, asked),
  async write(tx, entity, { bound, limit, reason }, { actor, now, prepared }) {
    if (!actor.userId) throw new Error('HR acts with an account');
    const { id } = await tx.quotaException.create({
      data: {
        entityId: entity.id,
        bound,
        limitAsked: limit,
        reason,
        requestedById: actor.userId,
        requestedAt: now,
      },
      select: { id: true },
    });
    const documentId = await attachDocument(tx, prepared, {
      recordType: 'quota_exception',
      recordId: id,
      visibility: 'entity',
      entityId: entity.id,
      uploadedById: actor.userId,
      at: now,
    });
    await tx.quotaException.update({ where: { id }, data: { documentId } });
    const record = quotaExceptionRecord({ id, entityId: entity.id, entity: entity.name });
    const params = { entity: entity.name, limit };
    return {
      value: { entityId: entity.id, exceptionId: id },
      effects: [
        {
          record,
          move: { lifecycle: quotaExceptionLifecycle, from: null, to: 'REQUESTED' },
          parties: { entityId: entity.id, params },
          caseIds: [entity.id],
          reason,
          documentId,
          changes: [
            { field: 'bound', after: bound },
            { field: 'limit', after: limit },
          ],
        },
      ],
      notices: [
        {
          kind: 'positions.quota-exception-requested',
          to: { role: 'directorate' },
          params,
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: { quota_exception_one_open: { code: 'positions.quota_exception_open' } },
});
