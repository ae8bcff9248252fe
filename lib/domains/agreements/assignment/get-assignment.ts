import 'server-only';
import { cache } from 'react';
import type { Actor } from '@/lib/kernel/actor';
import { isUuid } from '@/lib/kernel/identifiers';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { visibleAssignments } from '../scope';
import { noticeSideOf } from './policy';
import { datesOf } from './stored-dates';
import type { AssignmentDates, AssignmentState } from './types';

export type AssignmentView = AssignmentDates & {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly state: AssignmentState;
  readonly frame: string;
  readonly memberId: string;
  readonly personId: string;
  readonly entityId: string;
  readonly manager: string;
  readonly memberCode: string;
  readonly post: string;
  readonly unit: string;
  readonly entity: string;
  readonly functions: readonly string[];
  readonly request: { readonly id: string; readonly code: string } | null;
  readonly reportNumber: string;
  readonly reportText: string;
  readonly designation: string | null;
  readonly probationMonths: number | null;
  readonly probationReason: string | null;
  readonly endCause: string | null;
  readonly source: string | null;
  readonly agreement: {
    readonly id: string;
    readonly state: string;
    readonly signatures: number;
    readonly version: number;
  } | null;
  readonly cycles: readonly { readonly id: string; readonly year: number }[];
  /** The notice that waits for this reader, if one does. */
  readonly noticeToAcknowledge: boolean;
};

const VIEW = {
  id: true,
  code: true,
  version: true,
  state: true,
  frame: true,
  memberId: true,
  entityId: true,
  reportNumber: true,
  reportText: true,
  designation: true,
  probationMonths: true,
  probationReason: true,
  endCause: true,
  source: true,
  assignedOn: true,
  managerNotifiedOn: true,
  entityNotifiedOn: true,
  effectiveOn: true,
  designatedOn: true,
  startsOn: true,
  probationEndsOn: true,
  probationDecidedOn: true,
  endsOn: true,
  endedOn: true,
  seat: { select: { title: true, functions: true, unit: { select: { name: true } } } },
  entity: { select: { name: true } },
  member: { select: { code: true, personId: true, person: { select: { givenNames: true, familyNames: true } } } },
  request: { select: { id: true, code: true, functions: true } },
  agreement: { select: { id: true, state: true, version: true, signatures: { select: { id: true } } } },
  cycles: { select: { id: true, year: true }, orderBy: { year: 'asc' } },
} as const satisfies Prisma.AssignmentSelect;

/** The record of an assignment, or null when it does not exist or is out of the reader's scope. Read once per request. */
export const getAssignment = cache(async (actor: Actor, id: string): Promise<AssignmentView | null> => {
  if (!isUuid(id)) return null;
  const row = await db().assignment.findFirst({
    where: { AND: [{ id }, visibleAssignments(actor)] },
    select: VIEW,
  });
  if (!row) return null;
  const { seat, entity, member, request, agreement, ...rest } = row;
  const side = noticeSideOf(actor, { entityId: row.entityId, personId: member.personId });
  const pending =
    side === 'manager' ? row.managerNotifiedOn === null : side === 'entity' && row.entityNotifiedOn === null;
  return {
    ...rest,
    ...datesOf(row),
    personId: member.personId,
    manager: `${member.person.givenNames} ${member.person.familyNames}`,
    memberCode: member.code,
    post: seat.title,
    unit: seat.unit.name,
    entity: entity.name,
    functions: request?.functions ?? seat.functions,
    request: request && { id: request.id, code: request.code },
    agreement: agreement && {
      id: agreement.id,
      state: agreement.state,
      version: agreement.version,
      signatures: agreement.signatures.length,
    },
    noticeToAcknowledge: row.state === 'ASSIGNED' && pending,
  };
});
