import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { tpmBodyRecord } from '../records';
import { excludeBodyInput } from '../schema';

/** The directorate takes a body off the list, with reasons; what was said of it stays readable. */
export const excludeTpmBody = defineCommand({
  name: 'positions.exclude-tpm-body',
  permission: positionPermissions['positions.exclude-tpm-body'],
  input: excludeBodyInput,
  load: (tx, { bodyId }) =>
    tx.tpmBody.findUnique({
      where: { id: bodyId },
      select: { id: true, version: true, excludedOn: true, entity: { select: { id: true, name: true } } },
    }),
  rule: ({ excludedOn }) => (excludedOn === null ? ok() : refuse('positions.tpm_body_excluded')),
  async write(tx, { id, entity }, { version, resolution, reason }, { today }) {
    expectOne(
      await tx.tpmBody.updateMany({
        where: { id, version, excludedOn: null },
        data: {
          excludedOn: toDbDate(today),
          exclusionResolution: resolution,
          exclusionReason: reason,
          version: { increment: 1 },
        },
      }),
    );
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
});
