import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { addDays, fromDbDate, isBefore, toDbDate } from '@/lib/kernel/calendar-date';
import { systemClock, today, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { lapseCommission } from '../holding/commands/lapse-commission';
import { remindCommission } from '../holding/commands/remind-commission';

/** Days before the end of a commission at which the portal warns: its own courtesy, no norm sets one. */
const WARNING_DAYS = 30;

/** Ends the commissions whose last day has passed and warns, each once, of those about to end. */
export async function followCommissions(clock: Clock = systemClock): Promise<{ ended: number; warned: number }> {
  const now = today(clock);
  const due = await db().seatHolding.findMany({
    where: { modality: 'commission', endsOn: null, dueOn: { lte: toDbDate(addDays(now, WARNING_DAYS)) } },
    orderBy: { dueOn: 'asc' },
    select: { id: true, dueOn: true, remindedOn: true },
  });
  const told = { ended: 0, warned: 0 };
  for (const { id, dueOn, remindedOn } of due) {
    const passed = dueOn !== null && isBefore(fromDbDate(dueOn), now);
    if (!passed && remindedOn !== null) continue;
    const result = await execute(passed ? lapseCommission : remindCommission, SYSTEM, { holdingId: id }, { clock });
    if (result.ok) told[passed ? 'ended' : 'warned'] += 1;
  }
  return told;
}

export const followCommissionsDaily: JobDefinition = {
  queue: 'commissions',
  cron: '25 5 * * *',
  run: async () => void (await followCommissions()),
};
