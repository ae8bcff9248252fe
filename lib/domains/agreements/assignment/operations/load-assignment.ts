import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Parties } from '@/lib/kernel/lifecycle';
import type { MemberState } from '@/lib/domains/cadre/types';
import { frameOf, type NormFrame } from '@/lib/domains/norms/frames';
import type { Tx } from '@/lib/platform/db';
import type { RecordRef } from '@/lib/platform/records';
import { assignmentRecord } from '../records';
import type { AgreementState } from '../../agreement/types';
import { datesOf } from '../stored-dates';
import type { AssignmentDates, AssignmentState } from '../types';

const SELECT = {
  id: true,
  code: true,
  memberId: true,
  seatId: true,
  entityId: true,
  requestId: true,
  state: true,
  frame: true,
  version: true,
  assignedOn: true,
  managerNotifiedOn: true,
  entityNotifiedOn: true,
  effectiveOn: true,
  designatedOn: true,
  startsOn: true,
  probationMonths: true,
  probationEndsOn: true,
  probationDecidedOn: true,
  endsOn: true,
  endedOn: true,
  memberBefore: true,
  memberBeforeSince: true,
  member: { select: { personId: true, code: true, person: { select: { givenNames: true, familyNames: true } } } },
  seat: { select: { title: true } },
  entity: { select: { name: true, acronym: true, ubigeo: true } },
  agreement: {
    select: { id: true, state: true, version: true, signedAt: true, termYears: true, probationMonths: true },
  },
} as const;

export type LoadedAssignment = AssignmentDates & {
  readonly id: string;
  readonly code: string;
  readonly memberId: string;
  readonly seatId: string;
  readonly entityId: string;
  readonly state: AssignmentState;
  readonly frame: NormFrame;
  readonly version: number;
  readonly personId: string;
  readonly managerName: string;
  readonly post: string;
  readonly entityName: string;
  readonly entityAcronym: string;
  readonly ubigeo: string;
  readonly agreement: {
    readonly id: string;
    readonly state: AgreementState;
    readonly version: number;
    readonly signedAt: Date | null;
    readonly termYears: number;
    readonly probationMonths: number | null;
  } | null;
  /** Where the member was when assigned, and since when; null for assignments older than this record of it. */
  readonly memberBefore: { readonly state: MemberState; readonly since: CalendarDate } | null;
  readonly record: RecordRef;
};

/** The assignment as its commands need it, whoever asks: each command applies its own scope. */
export async function loadAssignment(tx: Tx, id: string): Promise<LoadedAssignment | null> {
  const row = await tx.assignment.findUnique({ where: { id }, select: SELECT });
  if (!row) return null;
  const { member, seat, entity, frame, memberBefore, memberBeforeSince, ...rest } = row;
  return {
    ...rest,
    ...datesOf(row),
    frame: frameOf(frame),
    memberBefore:
      memberBefore && memberBeforeSince ? { state: memberBefore, since: fromDbDate(memberBeforeSince) } : null,
    personId: member.personId,
    managerName: `${member.person.givenNames} ${member.person.familyNames}`,
    post: seat.title,
    entityName: entity.name,
    entityAcronym: entity.acronym,
    ubigeo: entity.ubigeo,
    record: assignmentRecord({ id: row.id, code: row.code, post: seat.title, entity: entity.acronym }),
  };
}

/** Whose turn it is after a move; `more` adds the dates or persons that the new state needs. */
export function partiesOf(loaded: LoadedAssignment, more: Parties = {}): Parties {
  return {
    ...more,
    entityId: loaded.entityId,
    persons: { manager: loaded.personId, ...more.persons },
    params: { manager: loaded.managerName, post: loaded.post, entity: loaded.entityName, ...more.params },
  };
}
