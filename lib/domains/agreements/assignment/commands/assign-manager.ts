import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok, refuse } from '@/lib/kernel/result';
import { moveMember } from '@/lib/domains/cadre/operations/move-member';
import { markAssigned } from '@/lib/domains/requests/operations/mark-assigned';
import { nextCode } from '@/lib/platform/codes';
import { defineCommand } from '@/lib/platform/command';
import { agreementPermissions } from '../../permissions';
import { assignmentRecord } from '../records';
import { checkAssignable, EXCLUSION_AWAITS, NOT_MANAGERS } from '../rules';
import { assignManagerInput } from '../schema';
import { assignmentLifecycle } from '../transitions';

/** Assignments of the cadre start under its own frame and keep it to their end. */
const FRAME = 'cgp';
const SEAT_NORM = { source: 'DL1024 8-9' };
const SEAT_HELD = { code: 'agreements.seat_held', norm: SEAT_NORM };

/**
 * The directorate assigns by reasoned technical report the manager who accepted (R030 12-13). Binds the seat and the
 * member, tells both sides, and waits for their acknowledgment.
 */
export const assignManager = defineCommand({
  name: 'agreements.assign-manager',
  permission: agreementPermissions['agreements.assign-manager'],
  input: assignManagerInput,
  load: (tx, { requestId }) =>
    tx.managerRequest.findUnique({
      where: { id: requestId },
      select: {
        id: true,
        state: true,
        seatId: true,
        entityId: true,
        entity: { select: { acronym: true, name: true } },
        seat: {
          select: {
            title: true,
            servantGroup: true,
            // A commission covers the post until the manager takes office (R040 244).
            holdings: { where: { endsOn: null, modality: { not: 'commission' } }, select: { id: true } },
          },
        },
        proposals: {
          where: { state: { in: ['ACCEPTED', 'ASSIGNED'] } },
          select: {
            id: true,
            state: true,
            memberId: true,
            member: {
              select: {
                state: true,
                exclusionCause: true,
                stateSince: true,
                personId: true,
                person: { select: { givenNames: true, familyNames: true } },
              },
            },
          },
        },
      },
    }),
  ownCase: ({ proposals }) => proposals.map((proposal) => proposal.member.personId),
  rule(request) {
    const { servantGroup, holdings } = request.seat;
    return (
      firstRefusal(
        checkAssignable(request, request.proposals[0] ?? null),
        holdings.length > 0 ? refuse(SEAT_HELD.code, { norm: SEAT_NORM }) : ok(),
        servantGroup === 'public_manager' ? ok() : refuse(NOT_MANAGERS.code, NOT_MANAGERS),
      ) ?? ok()
    );
  },
  async write(tx, request, input, { now, today, actor }) {
    const [proposal] = request.proposals;
    if (!proposal || !actor.userId) throw new Error('An accepted proposal and an account were checked before');
    const code = await nextCode(tx, 'assignment_code', Number(today.slice(0, 4)));
    const { id } = await tx.assignment.create({
      data: {
        code,
        memberId: proposal.memberId,
        seatId: request.seatId,
        entityId: request.entityId,
        requestId: request.id,
        frame: FRAME,
        reportNumber: input.reportNumber,
        reportText: input.reportText,
        assignedById: actor.userId,
        assignedOn: toDbDate(today),
        memberBefore: proposal.member.state,
        memberBeforeSince: proposal.member.stateSince,
        createdAt: now,
      },
      select: { id: true },
    });
    const settled = await markAssigned(tx, { requestId: request.id, proposalId: proposal.id });
    const member = await moveMember(tx, {
      memberId: proposal.memberId,
      from: ['INCORPORATED', 'AVAILABLE_PAID', 'AVAILABLE_UNPAID'],
      to: 'ASSIGNED',
      since: today,
    });
    const record = assignmentRecord({ id, code, post: request.seat.title, entity: request.entity.acronym });
    const manager = `${proposal.member.person.givenNames} ${proposal.member.person.familyNames}`;
    const params = { manager, post: request.seat.title, entity: request.entity.name };
    const notice = { kind: 'agreements.assigned', params, url: record.url, recordId: id };
    return {
      value: { assignmentId: id, code },
      effects: [
        {
          record,
          move: { lifecycle: assignmentLifecycle, from: null, to: 'ASSIGNED' },
          parties: { entityId: request.entityId, persons: { manager: proposal.member.personId }, params },
          caseIds: [request.id, proposal.memberId],
          reason: input.reportText,
          changes: [{ field: 'reportNumber', after: input.reportNumber }],
        },
        member,
        ...settled,
      ],
      notices: [
        { ...notice, to: { persons: [proposal.member.personId] } },
        { ...notice, to: { role: 'entity_hr', entityId: request.entityId } },
        { ...notice, to: { role: 'entity_head', entityId: request.entityId } },
      ],
    };
  },
  constraints: {
    assignment_one_open_per_member: { code: 'agreements.member_taken', norm: { source: 'DL1024 9' } },
    assignment_one_open_per_seat: { code: 'agreements.seat_taken', norm: SEAT_NORM },
    seat_holding_one_open: SEAT_HELD,
    cadre_member_assigned_without_cause: EXCLUSION_AWAITS,
  },
});
