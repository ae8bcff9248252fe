import 'server-only';
import { partsOf, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { nextCode } from '@/lib/platform/codes';
import type { CommandContext, Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { grantMembership } from '@/lib/domains/identity/operations/grant-membership';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { memberRecord } from '../records';
import { memberLifecycle } from '../transitions';
import type { MemberState } from '../types';

export type NewMember = {
  readonly person: { readonly id: string; readonly user: { readonly id: string } | null };
  readonly managerRole: ManagerRole;
  readonly resolution: string;
  readonly incorporatedOn: CalendarDate;
  readonly state: MemberState;
  readonly stateSince: CalendarDate;
  readonly competitionId: string | null;
};

/** Makes a person a member: the row, their role in the portal, and the effect that opens their timeline. */
export async function createMember(tx: Tx, { person, ...member }: NewMember, { actor, now }: CommandContext) {
  const code = await nextCode(tx, 'cadre_member_code', partsOf(member.incorporatedOn).year);
  const { id } = await tx.cadreMember.create({
    data: {
      ...member,
      code,
      personId: person.id,
      incorporatedOn: toDbDate(member.incorporatedOn),
      stateSince: toDbDate(member.stateSince),
    },
    select: { id: true },
  });
  if (person.user) {
    await grantMembership(tx, { userId: person.user.id, role: 'manager', grantedById: actor.userId, now });
  }
  const record = memberRecord({ id, code });
  const effect: Effect = {
    record,
    move: { lifecycle: memberLifecycle, from: null, to: member.state },
    changes: [
      { field: 'resolution', after: member.resolution },
      { field: 'incorporatedOn', after: member.incorporatedOn },
    ],
  };
  return { memberId: id, record, effect };
}
