import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { AVAILABLE_STATES, type MemberState } from './types';

export type AvailableMember = {
  readonly id: string;
  readonly code: string;
  readonly personId: string;
  readonly name: string;
  readonly demonstration: boolean;
  readonly state: MemberState;
  readonly stateSince: CalendarDate;
  readonly managerRole: ManagerRole;
  readonly refusals: number;
  /** Newest year first. Achievement is a percentage in decimal text. */
  readonly trackRecord: readonly {
    readonly year: number;
    readonly entityName: string;
    readonly postTitle: string;
    readonly achievement: string;
    readonly result: string;
  }[];
};

export type AvailableFilter = { readonly managerRole?: ManagerRole; readonly limit?: number };

/** Who may be proposed today, whom no cause of exclusion awaits, those who have waited longest first. Two queries whatever the number. */
export async function listAvailableMembers(
  tx: Tx,
  { managerRole, limit = 200 }: AvailableFilter = {},
): Promise<AvailableMember[]> {
  const rows = await tx.cadreMember.findMany({
    where: { state: { in: [...AVAILABLE_STATES] }, exclusionCause: null, ...(managerRole ? { managerRole } : {}) },
    orderBy: [{ stateSince: 'asc' }, { code: 'asc' }],
    take: limit,
    select: {
      id: true,
      code: true,
      personId: true,
      state: true,
      stateSince: true,
      managerRole: true,
      refusals: true,
      person: { select: { givenNames: true, familyNames: true, demonstration: true } },
      trackRecord: {
        orderBy: { year: 'desc' },
        select: { year: true, entityName: true, postTitle: true, achievement: true, result: true },
      },
    },
  });
  return rows.map(({ person, trackRecord, stateSince, ...row }) => ({
    ...row,
    name: `${person.givenNames} ${person.familyNames}`,
    demonstration: person.demonstration,
    stateSince: fromDbDate(stateSince),
    trackRecord: trackRecord.map((line) => ({ ...line, achievement: line.achievement.toFixed() })),
  }));
}
