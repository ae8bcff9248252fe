import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { positionPermissions } from '../../permissions';
import { tpmBodyRecord } from '../records';
import { LISTABLE_CLASSES } from '../rules';
import { includeBodyInput } from '../schema';

const NORM = { source: 'S3 T11' };
const ON_THE_LIST = { code: 'positions.tpm_body_listed', field: 'entityId', norm: NORM } as const;
const NOT_LISTABLE = { code: 'positions.tpm_body_not_listable', field: 'entityId', norm: NORM } as const;

/** The directorate puts a body on the list: its level-2 posts of managers are of the top public management from today. */
export const includeTpmBody = defineCommand({
  name: 'positions.include-tpm-body',
  permission: positionPermissions['positions.include-tpm-body'],
  input: includeBodyInput,
  load: (tx, { entityId }) =>
    tx.entity.findUnique({
      where: { id: entityId },
      select: {
        id: true,
        name: true,
        entityClass: true,
        government: true,
        tpmBodies: { where: { excludedOn: null }, select: { id: true } },
      },
    }),
  rule({ entityClass, government, tpmBodies }) {
    if (government !== 'national' || !LISTABLE_CLASSES.includes(entityClass)) {
      return refuse(NOT_LISTABLE.code, { field: NOT_LISTABLE.field, norm: NORM });
    }
    return tpmBodies.length > 0 ? refuse(ON_THE_LIST.code, { field: ON_THE_LIST.field, norm: NORM }) : ok();
  },
  async write(tx, entity, { resolution, reason }, { today }) {
    const { id } = await tx.tpmBody.create({
      data: { entityId: entity.id, includedOn: toDbDate(today), resolution, reason },
      select: { id: true },
    });
    return {
      value: { bodyId: id },
      effects: [
        {
          record: tpmBodyRecord({ id, name: entity.name }),
          caseIds: [entity.id],
          reason,
          changes: [{ field: 'resolution', after: resolution }],
        },
      ],
    };
  },
  constraints: { tpm_body_one_open: ON_THE_LIST, tpm_body_is_listable: NOT_LISTABLE },
});
