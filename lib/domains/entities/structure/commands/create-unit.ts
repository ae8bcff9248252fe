import 'server-only';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { entityPermissions } from '../../permissions';
import { unitRecord } from '../../records';
import { aboveOf, loadUnits, nodesOf } from '../operations/load-units';
import { checkOpenAbove, checkPlaceInTree, checkUnitFunction, checkUnitNames, UNIT_CONSTRAINTS } from '../rules';
import { createUnitInput } from '../schema';

/** HR adds a body or unit to the structure of its own entity. */
export const createUnit = defineCommand({
  name: 'entities.create-unit',
  permission: entityPermissions['entities.create-unit'],
  input: createUnitInput,
  async load(tx, { entityId }, { actor }) {
    if (actor.entityId !== entityId) return null;
    const entity = await tx.entity.findUnique({ where: { id: entityId }, select: { id: true, government: true } });
    return entity && { ...entity, units: await loadUnits(tx, entityId) };
  },
  rule: ({ government, units }, { parentId, level, bodyType, code, name, ...input }) =>
    firstRefusal(
      checkPlaceInTree({ key: 'new', parentKey: parentId, level, bodyType }, nodesOf(units)),
      checkOpenAbove(aboveOf(units, parentId)),
      checkUnitFunction(input.function, government),
      checkUnitNames({ id: null, name, code }, units.values()),
    ) ?? ok(),
  async write(tx, { units }, unit) {
    const { entityId, code, name, bodyType, level, parentId } = unit;
    const { id } = await tx.organizationalUnit.create({ data: unit, select: { id: true } });
    return {
      value: { unitId: id, entityId },
      effects: [
        {
          record: unitRecord({ id, name, entityId }),
          caseIds: [entityId],
          changes: [
            { field: 'unit', after: name },
            { field: 'code', after: code },
            { field: 'bodyType', after: bodyType },
            { field: 'level', after: level },
            { field: 'parent', after: parentId && units.get(parentId)?.name },
            { field: 'function', after: unit.function },
            { field: 'headcount', after: unit.headcount },
          ].filter(({ after }) => after !== null),
        },
      ],
    };
  },
  constraints: UNIT_CONSTRAINTS,
});
