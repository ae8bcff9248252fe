import 'server-only';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { Refusing, expectOne } from '@/lib/platform/refusing';
import { memberRecord } from '../records';
import { MOVEMENTS } from '../transitions';
import type { MemberState } from '../types';

export type MemberMove = {
  readonly memberId: string;
  /** States in which the caller's rule allows it; a member in another one is a conflict. */
  readonly from: readonly MemberState[];
  readonly to: MemberState;
  /** First day in the new state. */
  readonly since: CalendarDate;
  /** The fact behind the move when it is also a cause of exclusion (R030 29): no post is offered from then on. */
  readonly exclusionCause?: string;
};

/**
 * Moves a member because of an assignment, and answers the effect that tells it on the member's timeline.
 * @throws RangeError when the cadre has no such movement: a bug of the caller.
 */
export async function moveMember(tx: Tx, { memberId, from, to, since, exclusionCause }: MemberMove): Promise<Effect> {
  const stray = from.find((state) => !MOVEMENTS[to]?.includes(state));
  if (stray) throw new RangeError(`No member goes from ${stray} to ${to}`);
  const member = await tx.cadreMember.findUnique({
    where: { id: memberId },
    select: { id: true, code: true, state: true, version: true },
  });
  if (!member || !from.includes(member.state)) throw new Refusing({ code: 'cadre.member_moved' });
  const touched = await tx.cadreMember.updateMany({
    where: { id: memberId, state: member.state, version: member.version },
    data: {
      state: to,
      stateSince: toDbDate(since),
      ...(exclusionCause ? { exclusionCause } : {}),
      version: { increment: 1 },
    },
  });
  expectOne(touched);
  return { record: memberRecord(member), changes: [{ field: 'state', before: member.state, after: to }] };
}
