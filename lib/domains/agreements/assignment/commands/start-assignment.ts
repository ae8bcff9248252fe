import 'server-only';
import { addDays, calendarDateInLima, toDbDate } from '@/lib/kernel/calendar-date';
import { endCommission, openHolding } from '@/lib/domains/positions/operations/holdings';
import { reportingLineOf } from '@/lib/domains/positions/operations/reporting-line';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { agreementPermissions } from '../../permissions';
import { probationEnd, probationMonthsOf, termEnd } from '../dates';
import { isOwnEntity } from '../policy';
import { checkStart, NOT_MANAGERS } from '../rules';
import { startAssignmentInput } from '../schema';
import { assignmentLifecycle } from '../transitions';
import { loadAssignment, partiesOf } from '../operations/load-assignment';

export const ASSIGNMENT_STARTED_QUEUE = 'assignment-started';

/**
 * The manager takes office: the special regime and the link with the host begin (R030 10, 15). Computes the end of
 * probation and of the term, fills the seat, and announces it so that the year's goals can be set.
 */
export const startAssignment = defineCommand({
  name: 'agreements.start-assignment',
  permission: agreementPermissions['agreements.start-assignment'],
  input: startAssignmentInput,
  load: (tx, { assignmentId }) => loadAssignment(tx, assignmentId),
  ownCase: ({ personId }) => [personId],
  policy: isOwnEntity,
  state: ({ state }) => ({ lifecycle: assignmentLifecycle, current: state }),
  rule: ({ designatedOn, agreement }, { startsOn }, { today }) =>
    checkStart(
      { designatedOn, signedOn: agreement?.signedAt ? calendarDateInLima(agreement.signedAt) : null },
      startsOn,
      today,
    ),
  async write(tx, assignment, { startsOn }) {
    const { id, state, version, agreement } = assignment;
    if (!agreement) throw new Error('A signed agreement was checked before');
    const probationMonths = probationMonthsOf(agreement.probationMonths, assignment.frame);
    const probationEndsOn = probationEnd(startsOn, probationMonths);
    const endsOn = termEnd(startsOn, agreement.termYears);
    expectOne(
      await tx.assignment.updateMany({
        where: { id, state, version },
        data: {
          state: 'ON_PROBATION',
          startsOn: toDbDate(startsOn),
          probationMonths,
          probationEndsOn: toDbDate(probationEndsOn),
          endsOn: toDbDate(endsOn),
          version: { increment: 1 },
        },
      }),
    );
    const support = `${assignment.code}`;
    const commissionId = await endCommission(tx, { seatId: assignment.seatId, before: startsOn });
    await openHolding(tx, {
      seatId: assignment.seatId,
      personId: assignment.personId,
      modality: 'cadre',
      startsOn,
      support,
    });
    const line = await reportingLineOf(tx, assignment.seatId);
    const notice = {
      kind: 'agreements.started',
      params: {
        manager: assignment.managerName,
        post: assignment.post,
        entity: assignment.entityName,
        probation: probationEndsOn,
        term: endsOn,
      },
      url: assignment.record.url,
      recordId: id,
    };
    return {
      value: { assignmentId: id, probationEndsOn, endsOn },
      effects: [
        {
          record: assignment.record,
          move: { lifecycle: assignmentLifecycle, from: state, to: 'ON_PROBATION' },
          parties: partiesOf(assignment, {
            persons: { superior: line.superiorPersonId },
            places: { superior: line.superiorSeatId },
            seatId: assignment.seatId,
            dates: { probationEndsOn },
          }),
          caseIds: [assignment.memberId],
          changes: [
            { field: 'startsOn', after: startsOn },
            { field: 'probationEndsOn', after: probationEndsOn },
            { field: 'endsOn', after: endsOn },
          ],
        },
        ...(commissionId
          ? [
              {
                record: { ...assignment.record, type: 'seat_holding', id: commissionId },
                caseIds: [assignment.seatId],
                changes: [{ field: 'endsOn', after: addDays(startsOn, -1) }],
              },
            ]
          : []),
      ],
      notices: [
        { ...notice, to: { persons: [assignment.personId, line.superiorPersonId] } },
        { ...notice, to: { role: 'directorate' } },
      ],
      jobs: [{ queue: ASSIGNMENT_STARTED_QUEUE, data: { assignmentId: id }, key: id }],
    };
  },
  constraints: {
    seat_holding_one_open: { code: 'agreements.seat_held', norm: { source: 'DL1024 8-9' } },
    person_holds_one_seat: { code: 'positions.manager_holds_another', norm: { source: 'DL1024 9' } },
    cadre_holds_managers_posts: NOT_MANAGERS,
  },
});
