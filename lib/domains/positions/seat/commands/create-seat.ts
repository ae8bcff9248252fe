import 'server-only';
import { lockStructure } from '@/lib/domains/entities/structure/operations/lock-structure';
import { firstRefusal, ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { classify } from '../../classification';
import { positionPermissions } from '../../permissions';
import { seatRecord } from '../../records';
import { reportingNodes } from '../operations/reporting-nodes';
import { checkReportingLine, SEAT_CONSTRAINTS } from '../rules';
import { createSeatInput, functionLines } from '../schema';

/** HR adds the post that heads a unit. The tables say what it is; where they say nothing it is of career, unless SERVIR grants otherwise. */
export const createSeat = defineCommand({
  name: 'positions.create-seat',
  permission: positionPermissions['positions.create-seat'],
  input: createSeatInput,
  async load(tx, { unitId }, { actor: { entityId } }) {
    if (entityId === null) return null;
    await lockStructure(tx, entityId);
    const unit = await tx.organizationalUnit.findFirst({
      where: { id: unitId, entityId },
      select: {
        name: true,
        bodyType: true,
        level: true,
        closedOn: true,
        entity: { select: { id: true, acronym: true, government: true, entityClass: true } },
      },
    });
    return unit && { ...unit, seats: await reportingNodes(tx, entityId) };
  },
  rule: ({ closedOn, seats }, { reportsToId }) =>
    firstRefusal(
      closedOn === null ? ok() : refuse(SEAT_CONSTRAINTS.closed_unit_is_empty.code),
      checkReportingLine({ id: null, reportsToId }, seats),
    ) ?? ok(),
  async write(tx, { entity, seats, ...unit }, { unitId, code, title, functions, budgeted, reportsToId }) {
    const { government, entityClass, acronym } = entity;
    const { group, role } = classify({ government, entityClass, level: unit.level, bodyType: unit.bodyType });
    const servantGroup = group ?? 'career_servant';
    const { id } = await tx.seat.create({
      data: {
        code,
        entityId: entity.id,
        unitId,
        title,
        level: unit.level,
        servantGroup,
        managerRole: role,
        functions: functionLines(functions),
        budgeted,
        reportsToId,
      },
      select: { id: true },
    });
    return {
      value: { seatId: id },
      effects: [
        {
          record: seatRecord({ id, post: title, acronym }),
          caseIds: [entity.id, unitId],
          changes: [
            { field: 'post', after: title },
            { field: 'code', after: code },
            { field: 'unit', after: unit.name },
            { field: 'servantGroup', after: servantGroup },
            ...(role ? [{ field: 'managerRole', after: role }] : []),
            ...(reportsToId ? [{ field: 'reportsTo', after: seats.get(reportsToId)?.title ?? '' }] : []),
          ],
        },
      ],
    };
  },
  constraints: SEAT_CONSTRAINTS,
});
