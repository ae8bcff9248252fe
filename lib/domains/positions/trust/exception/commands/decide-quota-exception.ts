import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../../permissions';
import { quotasOf, trustStandingOf } from '../../standing';
import { findQuotaException } from '../operations/find-quota-exception';
import { checkAskedLimit, checkGrantedLimit } from '../rules';
import { decideQuotaExceptionInput } from '../schema';
import { quotaExceptionLifecycle } from '../transitions';

/** SERVIR grants another floor or ceiling until a day, or does not, by resolution published in El Peruano (L30057 77). */
export const decideQuotaException = defineCommand({
  name: 'positions.decide-quota-exception',
  permission: positionPermissions['positions.decide-quota-exception'],
  input: decideQuotaExceptionInput,
  async load(tx, { exceptionId }, { today }) {
    const exception = await findQuotaException(tx, { id: exceptionId });
    return exception && { ...exception, total: quotasOf(await trustStandingOf(tx, exception.entityId, today)).total };
  },
  ownCase: ({ requestedById }) => [requestedById],
  state: ({ state }) => ({ lifecycle: quotaExceptionLifecycle, current: state }),
  rule: ({ total, bound }, { granted }, { today }) =>
    firstRefusal(
      granted ? checkAskedLimit(total, { bound, limit: granted.limit }) : ok(),
      checkGrantedLimit(granted, today),
    ) ?? ok(),
  async write(tx, { id, version, entityId, entity, record }, input, { actor, today }) {
    const { decision, resolution, reason, granted } = input;
    expectOne(
      await tx.quotaException.updateMany({
        where: { id, version, state: 'REQUESTED' },
        data: {
          state: decision,
          limitGranted: granted?.limit ?? null,
          validUntil: granted ? toDbDate(granted.validUntil) : null,
          resolution,
          decisionReason: reason,
          decidedById: actor.userId,
          decidedOn: toDbDate(today),
          version: { increment: 1 },
        },
      }),
    );
    const told = {
      kind: granted ? 'positions.quota-exception-granted' : 'positions.quota-exception-denied',
      params: { entity: entity.name, ...(granted ? { limit: granted.limit, validUntil: granted.validUntil } : {}) },
      url: record.url,
      recordId: id,
    };
    return {
      value: { entityId, decision },
      effects: [
        {
          record,
          move: { lifecycle: quotaExceptionLifecycle, from: 'REQUESTED', to: decision },
          caseIds: [entityId],
          reason,
          changes: [
            { field: 'resolution', after: resolution },
            ...(granted
              ? [
                  { field: 'limit', after: granted.limit },
                  { field: 'validUntil', after: granted.validUntil },
                ]
              : []),
          ],
        },
      ],
      notices: [
        { ...told, to: { role: 'entity_hr', entityId } },
        { ...told, to: { persons: [entity.portfolio?.analystId ?? null] } },
      ],
    };
  },
});
