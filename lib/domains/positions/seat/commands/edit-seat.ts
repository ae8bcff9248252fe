import 'server-only';
import { firstRefusal, ok, refuse } from '@/lib/kernel/result';
import { changesBetween } from '@/lib/platform/audit';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { seatRecord } from '../../records';
import { findOwnSeat } from '../operations/find-seat';
import { reportTo } from '../operations/report-to';
import { reportingNodes } from '../operations/reporting-nodes';
import { checkReportingLine, chosenTitle, SEAT_CONSTRAINTS } from '../rules';
import { editSeatInput, functionLines } from '../schema';

/** HR keeps what a post is called and does, whether it has a budget, and which one it reports to. */
export const editSeat = defineCommand({
  name: 'positions.edit-seat',
  permission: positionPermissions['positions.edit-seat'],
  input: editSeatInput,
  async load(tx, { id }, { actor: { entityId } }) {
    const seat = await findOwnSeat(tx, id, entityId);
    return seat && { ...seat, seats: await reportingNodes(tx, seat.entityId) };
  },
  rule: ({ id, suppressedOn, seats }, { reportsToId }) =>
    firstRefusal(
      suppressedOn === null ? ok() : refuse('positions.seat_suppressed'),
      checkReportingLine({ id, reportsToId }, seats),
    ) ?? ok(),
  async write(tx, { seats, ...seat }, { id, version, functions: typed, budgeted, reportsToId, ...named }, { now }) {
    const title = chosenTitle(named, seat.title);
    const functions = functionLines(typed);
    expectOne(
      await tx.seat.updateMany({
        where: { id, version, suppressedOn: null },
        data: { title, functions, budgeted, version: { increment: 1 } },
      }),
    );
    if (reportsToId !== seat.reportsToId) await reportTo(tx, { seatId: id, entityId: seat.entityId, reportsToId }, now);
    const titleOf = (seatId: string | null) => (seatId === null ? null : (seats.get(seatId)?.title ?? null));
    return {
      value: { seatId: id },
      effects: [
        {
          record: seatRecord({ id, post: title, acronym: seat.entity.acronym }),
          caseIds: [seat.entityId],
          changes: [
            { field: 'post', after: title, ...(seat.title === title ? {} : { before: seat.title }) },
            ...changesBetween(
              {
                functions: seat.functions.join(' '),
                budgeted: seat.budgeted,
                reportsTo: titleOf(seat.reportsToId),
              },
              { functions: functions.join(' '), budgeted, reportsTo: titleOf(reportsToId) },
              ['functions', 'budgeted', 'reportsTo'],
            ),
          ],
        },
      ],
    };
  },
  constraints: SEAT_CONSTRAINTS,
});
