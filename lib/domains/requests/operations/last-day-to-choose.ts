import 'server-only';
import { fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import { PENDING_PROPOSAL_STATES } from '../transitions';

/** Until when the entity can choose among the files it has not chosen; null when it cannot any more. */
export async function lastDayToChoose(tx: Tx, requestId: string, today: CalendarDate): Promise<CalendarDate | null> {
  const file = await tx.proposal.findFirst({
    where: { requestId, state: { in: [...PENDING_PROPOSAL_STATES] }, visibleUntil: { gte: toDbDate(today) } },
    orderBy: { visibleUntil: 'desc' },
    select: { visibleUntil: true },
  });
  return file && fromDbDate(file.visibleUntil);
}
