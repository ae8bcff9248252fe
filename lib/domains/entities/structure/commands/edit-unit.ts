import 'server-only';
import { firstRefusal, ok, refuse } from '@/lib/kernel/result';
import { changesBetween } from '@/lib/platform/audit';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { entityPermissions } from '../../permissions';
import { unitRecord } from '../../records';
import { loadUnit } from '../operations/load-units';
import { checkUnitFunction, checkUnitNames, UNIT_CONSTRAINTS } from '../rules';
import { editUnitInput } from '../schema';

/** HR corrects what a unit is called, what it does and how many serve in it. Where it stands changes apart. */
export const editUnit = defineCommand({
  name: 'entities.edit-unit',
  permission: entityPermissions['entities.edit-unit'],
  input: editUnitInput,
  async load(tx, { id }, { actor: { entityId } }) {
    const unit = await loadUnit(tx, entityId, id);
    if (!unit) return null;
    const entity = await tx.entity.findUniqueOrThrow({ where: { id: unit.entityId }, select: { government: true } });
    return { ...unit, government: entity.government };
  },
  rule: ({ closedOn, government, units }, { id, name, code, ...input }) =>
    firstRefusal(
      closedOn === null ? ok() : refuse('entities.unit_closed'),
      checkUnitFunction(input.function, government),
      checkUnitNames({ id, name, code }, units.values()),
    ) ?? ok(),
  async write(tx, unit, { id, version, ...data }) {
    const { entityId } = unit;
    expectOne(
      await tx.organizationalUnit.updateMany({
        where: { id, version },
        data: { ...data, version: { increment: 1 } },
      }),
    );
    return {
      value: { unitId: id, entityId },
      effects: [
        {
          record: unitRecord({ id, name: data.name, entityId }),
          caseIds: [entityId],
          changes: [
            { field: 'unit', after: data.name, ...(unit.name === data.name ? {} : { before: unit.name }) },
            ...changesBetween(unit, data, ['code', 'function', 'headcount']),
          ],
        },
      ],
    };
  },
  constraints: UNIT_CONSTRAINTS,
});
