import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { discardOpen } from '../../profile/operations/discard';
import { findProfile } from '../../profile/operations/find-profile';
import { OPEN_STATES } from '../../profile/types';
import { seatRecord } from '../../records';
import { findOwnSeat, holderOf } from '../operations/find-seat';
import { checkSuppressible, SUPPRESSION_CONSTRAINTS } from '../rules';
import { suppressSeatInput } from '../schema';

/** A vacant post leaves the structure by the instrument that says so, and the draft of its profile with it; its page and its history stay. */
export const suppressSeat = defineCommand({
  name: 'positions.suppress-seat',
  permission: positionPermissions['positions.suppress-seat'],
  input: suppressSeatInput,
  async load(tx, { id }, { actor: { entityId } }) {
    const seat = await findOwnSeat(tx, id, entityId);
    return seat && { ...seat, profile: await findProfile(tx, { seatId: id, state: { in: [...OPEN_STATES] } }) };
  },
  rule: (seat, _input, { today }) =>
    seat.suppressedOn === null
      ? checkSuppressible({
          holder: holderOf(seat, today)?.name ?? null,
          reports: seat.reports.map(({ title }) => title),
          exceptionOpen: seat.exceptions.some(({ state }) => state === 'REQUESTED'),
          deviationOpen: seat.profile?.state === 'DEVIATION_REQUESTED',
        })
      : refuse('positions.seat_suppressed'),
  async write(tx, { title, entity, entityId, unitId, profile }, { id, version, support, reason }, { today }) {
    // The line of the post tells of its profile too.
    const discarded = profile ? [{ ...(await discardOpen(tx, profile)), caseIds: [] }] : [];
    expectOne(
      await tx.seat.updateMany({
        where: { id, version, suppressedOn: null },
        data: { suppressedOn: toDbDate(today), version: { increment: 1 } },
      }),
    );
    return {
      value: { seatId: id },
      effects: [
        {
          record: seatRecord({ id, post: title, acronym: entity.acronym }),
          caseIds: [entityId, unitId],
          reason,
          changes: [
            { field: 'post', after: title },
            { field: 'support', after: support },
            ...(profile ? [{ field: 'profileDraft', after: 'discarded' }] : []),
          ],
        },
        ...discarded,
      ],
    };
  },
  constraints: SUPPRESSION_CONSTRAINTS,
});
