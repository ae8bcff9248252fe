import 'server-only';
import { addDays } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { receiveUpload } from '@/lib/platform/documents';
import { closeHolding, openHolding } from '../../operations/holdings';
import { positionPermissions } from '../../permissions';
import { holdingRecord } from '../../records';
import { TRUST_FRAME } from '../../trust/standing';
import { attachAct } from '../operations/attach-act';
import { loadOpenHolding } from '../operations/load-holding';
import { loadHeldSeat } from '../operations/load-seat';
import { checkDisplacedOn, checkDisplacement, SEAT_HELD } from '../rules';
import { displaceManagerInput } from '../schema';
import { checkTermUnderWay, termEnd } from '../term';

/**
 * Before a trust appointee may be put where a manager chosen by competition serves, the manager is moved to another post
 * of similar level in the same entity, to serve out their term there (R040 241).
 */
export const displaceManager = defineCommand({
  name: 'positions.displace-manager',
  permission: positionPermissions['positions.displace-manager'],
  input: displaceManagerInput,
  prepare: ({ proof }) => receiveUpload(proof, 'proof'),
  async load(tx, { seatId, holdingId, toSeatId }, { actor: { entityId }, today }) {
    if (entityId === null) return null;
    const from = await loadOpenHolding(tx, { id: seatId, entityId }, holdingId, today);
    const to = await loadHeldSeat(tx, { id: toSeatId, entityId }, today);
    return from && to && { ...from, to };
  },
  ownCase: ({ holding }) => [holding.personId],
  rule({ seat, holding, to }, { startsOn }, { today }) {
    return (
      firstRefusal(
        checkDisplacement({ ...seat, modality: holding.modality }, to),
        checkTermUnderWay(seat.group, holding, startsOn, TRUST_FRAME),
        checkDisplacedOn(startsOn, holding, to.holdings, today),
      ) ?? ok()
    );
  },
  async write(tx, { seat, holding, to, record }, input, { actor, now, prepared }) {
    const { startsOn, support, reason, profile } = input;
    const left = addDays(startsOn, -1);
    const dueOn = termEnd(seat.group, holding, TRUST_FRAME);
    await closeHolding(tx, { seatId: seat.id, endsOn: left, cause: 'displaced', support });
    const id = await openHolding(tx, {
      seatId: to.id,
      personId: holding.personId,
      modality: 'competition',
      startsOn,
      dueOn,
      support,
      profile,
      displacedFromId: holding.id,
    });
    const documentId = await attachAct(tx, prepared, { holdingId: id, entityId: seat.entityId }, { actor, now });
    await tx.seatHolding.update({ where: { id }, data: { documentId } });
    const arrived = holdingRecord({ id, seatId: to.id, post: to.title, acronym: to.entity.acronym });
    const params = { post: seat.title, to: to.title, entity: seat.entity.name, startsOn };
    return {
      value: { seatId: seat.id, toSeatId: to.id },
      effects: [
        {
          record,
          caseIds: [seat.id],
          reason,
          documentId,
          changes: [
            { field: 'holder', before: holding.name },
            { field: 'endsOn', after: left },
            { field: 'movedTo', after: to.title },
            { field: 'support', after: support },
          ],
        },
        {
          record: arrived,
          caseIds: [to.id],
          reason,
          documentId,
          changes: [
            { field: 'holder', after: holding.name },
            { field: 'startsOn', after: startsOn },
            ...(dueOn ? [{ field: 'dueOn', after: dueOn }] : []),
            { field: 'movedFrom', after: seat.title },
          ],
        },
      ],
      notices: [
        {
          kind: 'positions.manager-displaced',
          to: { persons: [holding.personId] },
          params,
          url: '/avisos',
          recordId: id,
        },
        { kind: 'positions.manager-displaced', to: { role: 'directorate' }, params, url: arrived.url, recordId: id },
      ],
    };
  },
  constraints: {
    seat_holding_one_open: { ...SEAT_HELD, field: 'toSeatId' },
    holders_follow_one_another: { code: 'positions.holding_overlaps', field: 'startsOn' },
    suppressed_seat_is_vacant: { code: 'positions.seat_is_suppressed', field: 'toSeatId' },
    requested_post_waits: { code: 'positions.seat_is_requested_now', field: 'toSeatId' },
    managers_move_to_similar_posts: { code: 'platform.conflict' },
    person_holds_one_seat: { code: 'platform.conflict' },
  },
});
