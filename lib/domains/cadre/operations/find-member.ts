import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';

/** A member as the commands of the cadre read one. */
export async function findMember(tx: Tx, id: string) {
  const row = await tx.cadreMember.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      personId: true,
      state: true,
      stateSince: true,
      refusals: true,
      version: true,
      person: { select: { user: { select: { id: true } } } },
    },
  });
  return row && { ...row, stateSince: fromDbDate(row.stateSince), userId: row.person.user?.id ?? null };
}
