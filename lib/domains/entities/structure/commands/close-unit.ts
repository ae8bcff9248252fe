import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { entityPermissions } from '../../permissions';
import { unitRecord } from '../../records';
import { loadUnit } from '../operations/load-units';
import { checkClosable } from '../rules';
import { closeUnitInput } from '../schema';

/** HR closes a unit that the structure no longer has, once nothing is left in it; it stays for what happened there. */
export const closeUnit = defineCommand({
  name: 'entities.close-unit',
  permission: entityPermissions['entities.close-unit'],
  input: closeUnitInput,
  async load(tx, { id }, { actor: { entityId } }) {
    const unit = await loadUnit(tx, entityId, id);
    if (!unit) return null;
    const seats = await tx.seat.findMany({
      where: { unitId: id, suppressedOn: null },
      orderBy: { title: 'asc' },
      select: { title: true },
    });
    return { ...unit, posts: seats.map(({ title }) => title) };
  },
  rule: ({ id, closedOn, units, posts }) =>
    closedOn === null
      ? checkClosable({
          units: [...units.values()]
            .filter((unit) => unit.parentId === id && unit.closedOn === null)
            .map(({ name }) => name),
          posts,
        })
      : refuse('entities.unit_closed'),
  async write(tx, { name, entityId }, { id, version, reason }, { today }) {
    expectOne(
      await tx.organizationalUnit.updateMany({
        where: { id, version, closedOn: null },
        data: { closedOn: toDbDate(today), version: { increment: 1 } },
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
  constraints: { closed_unit_is_empty: { code: 'entities.unit_not_empty' } },
});
