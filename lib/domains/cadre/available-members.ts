import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { AVAILABLE_STATES, type MemberState } from './types';

/** More than the cadre ever had available at once (S2: 563 members, over 330 of them in posts). */
const MOST_AVAILABLE = 1000;

/** Who may be proposed today, with what ranks them beside their curriculum. */
export type AvailableMember = {
  readonly id: string;
  readonly personId: string;
  /** Mean achievement of the evaluated years, as percentage text of two decimals; null without a track record. */
  readonly average: string | null;
};

/** Who may be proposed today, whom no cause of exclusion awaits, those who have waited longest first. One statement. */
export async function listAvailableMembers(tx: Tx): Promise<AvailableMember[]> {
  return await tx.$queryRaw<AvailableMember[]>`
    SELECT m.id, m."personId",
      (SELECT round(avg(t.achievement), 2)::text FROM track_record_entry t WHERE t."memberId" = m.id) AS average
    FROM cadre_member m
    WHERE m.state = ANY(${[...AVAILABLE_STATES]}::"CadreMemberState"[]) AND m."exclusionCause" IS NULL
    ORDER BY m."stateSince", m.code LIMIT ${MOST_AVAILABLE}`;
}

export type MemberFile = {
  readonly id: string;
  readonly code: string;
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

/** What is shown of some members, by id. Three statements whatever the number. */
export async function getMemberFiles(tx: Tx, ids: readonly string[]): Promise<Map<string, MemberFile>> {
  const rows = await tx.cadreMember.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      code: true,
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
  return new Map(
    rows.map(({ person, trackRecord, stateSince, ...row }) => [
      row.id,
      {
        ...row,
        name: `${person.givenNames} ${person.familyNames}`,
        demonstration: person.demonstration,
        stateSince: fromDbDate(stateSince),
        trackRecord: trackRecord.map((line) => ({ ...line, achievement: line.achievement.toFixed() })),
      },
    ]),
  );
}
