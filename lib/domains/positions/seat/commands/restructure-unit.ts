import 'server-only';
import { unitRecord } from '@/lib/domains/entities/records';
import { aboveOf, loadUnit, nodeOf, nodesOf } from '@/lib/domains/entities/structure/operations/load-units';
import { placeUnit } from '@/lib/domains/entities/structure/operations/place-unit';
import {
  checkOpenAbove,
  checkPlaceInTree,
  checkThoseUnder,
  UNIT_CONSTRAINTS,
} from '@/lib/domains/entities/structure/rules';
import { firstRefusal, ok, refuse } from '@/lib/kernel/result';
import { changesBetween } from '@/lib/platform/audit';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { keepSuperiors } from '../../operations/superior-memberships';
import { positionPermissions } from '../../permissions';
import { standingSeats } from '../operations/find-seat';
import { writeReclassified } from '../operations/write-reclassified';
import { checkReclassified, SEAT_CONSTRAINTS } from '../rules';
import { restructureUnitInput } from '../schema';
import { reclassifiedBy } from '../unit-change';

/**
 * HR puts a unit under another, or changes its type of body or its level. The posts that head it become what the tables
 * say of its new place, as their reader saw before saving; an exception granted stands.
 */
export const restructureUnit = defineCommand({
  name: 'positions.restructure-unit',
  permission: positionPermissions['positions.restructure-unit'],
  input: restructureUnitInput,
  async load(tx, { id, ...place }, { actor: { entityId }, today }) {
    const unit = await loadUnit(tx, entityId, id);
    if (!unit) return null;
    const entity = await tx.entity.findUniqueOrThrow({
      where: { id: unit.entityId },
      select: { acronym: true, government: true, entityClass: true },
    });
    const seats = await standingSeats(tx, id, today);
    return { ...unit, acronym: entity.acronym, outcomes: reclassifiedBy(entity, unit, place, seats) };
  },
  rule({ units, outcomes, ...unit }, { parentId, level, bodyType, effects }) {
    const node = nodeOf({ id: unit.id, parentId, level, bodyType });
    const stays = parentId === unit.parentId && level === unit.level && bodyType === unit.bodyType;
    return (
      firstRefusal(
        unit.closedOn === null ? ok() : refuse('entities.unit_closed'),
        stays ? refuse('positions.unit_stays') : ok(),
        checkPlaceInTree(node, nodesOf(units)),
        checkThoseUnder(node, nodesOf(units)),
        checkOpenAbove(aboveOf(units, parentId)),
        checkReclassified(outcomes, effects),
      ) ?? ok()
    );
  },
  async write(tx, { units, outcomes, acronym, ...unit }, { id, version, parentId, level, bodyType, reason }, { now }) {
    const { entityId, name } = unit;
    await placeUnit(tx, { id, version }, { parentId, level, bodyType });
    const effects: Effect[] = [];
    for (const outcome of outcomes) {
      const place = { unitId: id, level: outcome.level, acronym };
      const effect = await writeReclassified(tx, outcome, place, { caseIds: [], reason });
      if ((effect.changes ?? []).length > 0) effects.push(effect);
    }
    await keepSuperiors(tx, entityId, now);
    const nameOf = (above: string | null) => (above === null ? null : (units.get(above)?.name ?? null));
    return {
      value: { unitId: id, entityId },
      effects: [
        {
          record: unitRecord({ id, name, entityId }),
          caseIds: [entityId],
          reason,
          changes: [
            { field: 'unit', after: name },
            ...changesBetween(
              { parent: nameOf(unit.parentId), bodyType: unit.bodyType, level: unit.level },
              { parent: nameOf(parentId), bodyType, level },
              ['parent', 'bodyType', 'level'],
            ),
          ],
        },
        ...effects,
      ],
    };
  },
  constraints: { ...SEAT_CONSTRAINTS, ...UNIT_CONSTRAINTS },
});
