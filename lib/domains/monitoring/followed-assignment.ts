import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { FollowUpParties } from './types';
import type { Followed } from './visit/rules';

const HOLDER = { where: { endsOn: null }, select: { personId: true }, take: 1 } as const;

/** Everything that says whose follow-up it is, and the goals that a visit looks into: those of the latest year. */
export const FOLLOWED_SELECT = {
  id: true,
  code: true,
  seatId: true,
  state: true,
  entityId: true,
  assignedOn: true,
  endedOn: true,
  member: { select: { personId: true, person: { select: { givenNames: true, familyNames: true } } } },
  entity: { select: { name: true, acronym: true, ubigeo: true, portfolio: { select: { analystId: true } } } },
  seat: { select: { title: true, reportsTo: { select: { id: true, holdings: HOLDER } } } },
  cycles: {
    orderBy: { year: 'desc' },
    take: 1,
    select: {
      goals: { where: { state: { not: 'DRAFT' } }, orderBy: { position: 'asc' }, select: { id: true, title: true } },
    },
  },
} as const satisfies Prisma.AssignmentSelect;

type Row = Prisma.AssignmentGetPayload<{ select: typeof FOLLOWED_SELECT }>;

export type FollowedAssignment = Followed &
  FollowUpParties & {
    readonly id: string;
    readonly code: string;
    readonly seatId: string;
    readonly entityId: string;
    readonly entityName: string;
    readonly entityAcronym: string;
    readonly post: string;
    readonly managerName: string;
    readonly superiorSeatId: string | null;
    readonly goals: readonly { readonly id: string; readonly title: string }[];
  };

export function toFollowed({
  member,
  entity,
  seat,
  cycles,
  state,
  assignedOn,
  endedOn,
  ...row
}: Row): FollowedAssignment {
  const goals = cycles[0]?.goals ?? [];
  return {
    ...row,
    assignedOn: fromDbDate(assignedOn),
    endedOn: endedOn && fromDbDate(endedOn),
    annulled: state === 'ANNULLED',
    managerId: member.personId,
    superiorId: seat.reportsTo?.holdings[0]?.personId ?? null,
    superiorSeatId: seat.reportsTo?.id ?? null,
    analystId: entity.portfolio?.analystId ?? null,
    entityName: entity.name,
    entityAcronym: entity.acronym,
    post: seat.title,
    managerName: `${member.person.givenNames} ${member.person.familyNames}`,
    goals,
    goalIds: goals.map((goal) => goal.id),
  };
}

/** The assignment, whoever asks: each command and page applies its own scope. */
export async function findFollowedAssignment(tx: Tx, id: string): Promise<FollowedAssignment | null> {
  const row = await tx.assignment.findUnique({ where: { id }, select: FOLLOWED_SELECT });
  return row && toFollowed(row);
}
