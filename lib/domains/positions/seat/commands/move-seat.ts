import 'server-only';
import { loadUnits } from '@/lib/domains/entities/structure/operations/load-units';
import { firstRefusal, ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { keepSuperiors } from '../../operations/superior-memberships';
import { positionPermissions } from '../../permissions';
import { findOwnSeat, toStanding } from '../operations/find-seat';
import { writeReclassified } from '../operations/write-reclassified';
import { reclassify } from '../reclassification';
import { checkReclassified, SEAT_CONSTRAINTS } from '../rules';
import { moveSeatInput } from '../schema';

/** HR moves a post to head another unit of its entity: the tables classify it anew, and its reader saw how. */
export const moveSeat = defineCommand({
  name: 'positions.move-seat',
  permission: positionPermissions['positions.move-seat'],
  input: moveSeatInput,
  async load(tx, { id, unitId }, { actor: { entityId }, today }) {
    const seat = await findOwnSeat(tx, id, entityId);
    const unit = seat && (await loadUnits(tx, seat.entityId)).get(unitId);
    if (!seat || !unit) return null;
    const { government, entityClass } = seat.entity;
    const outcome = reclassify(
      toStanding(seat, today),
      { government, entityClass, level: seat.level, bodyType: seat.unit.bodyType },
      { government, entityClass, level: unit.level, bodyType: unit.bodyType },
    );
    return { ...seat, to: unit, outcome };
  },
  rule: ({ suppressedOn, unitId, to, outcome }, { effects }) =>
    firstRefusal(
      suppressedOn === null ? ok() : refuse('positions.seat_suppressed'),
      to.closedOn === null ? ok() : refuse(SEAT_CONSTRAINTS.closed_unit_is_empty.code, { field: 'unitId' }),
      to.id === unitId ? refuse('positions.seat_stays', { field: 'unitId' }) : ok(),
      checkReclassified([outcome], effects),
    ) ?? ok(),
  async write(tx, { entityId, entity, unit, unitId, to, outcome }, { reason }, { now }) {
    const place = { unitId: to.id, level: to.level, acronym: entity.acronym };
    const effect = await writeReclassified(tx, outcome, place, {
      caseIds: [entityId, unitId, to.id],
      reason,
      changes: [
        { field: 'post', after: outcome.seat.title },
        { field: 'unit', before: unit.name, after: to.name },
      ],
    });
    await keepSuperiors(tx, entityId, now);
    return { value: { seatId: outcome.seat.id }, effects: [effect] };
  },
  constraints: SEAT_CONSTRAINTS,
});
