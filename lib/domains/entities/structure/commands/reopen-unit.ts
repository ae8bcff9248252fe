import 'server-only';
import { refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { entityPermissions } from '../../permissions';
import { unitRecord } from '../../records';
import { aboveOf, loadUnit } from '../operations/load-units';
import { checkOpenAbove, UNIT_CONSTRAINTS } from '../rules';
import { closeUnitInput } from '../schema';

/** HR opens again a unit that it had closed, where it stood, if what it belonged to is open. */
export const reopenUnit = defineCommand({
  name: 'entities.reopen-unit',
  permission: entityPermissions['entities.reopen-unit'],
  input: closeUnitInput,
  load: (tx, { id }, { actor: { entityId } }) => loadUnit(tx, entityId, id),
  rule: ({ closedOn, parentId, units }) =>
    closedOn === null ? refuse('entities.unit_open') : checkOpenAbove(aboveOf(units, parentId)),
  async write(tx, { name, entityId }, { id, version, reason }) {
    expectOne(
      await tx.organizationalUnit.updateMany({
        where: { id, version, closedOn: { not: null } },
        data: { closedOn: null, version: { increment: 1 } },
      }),
    );
    return {
      value: { unitId: id, entityId },
      effects: [
        {
          record: unitRecord({ id, name, entityId }),
          caseIds: [entityId],
          reason,
          changes: [{ field: 'unit', after: name }],
        },
      ],
    };
  },
  constraints: UNIT_CONSTRAINTS,
});
