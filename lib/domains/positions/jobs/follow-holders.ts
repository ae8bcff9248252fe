import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { addDays, fromDbDate, isBefore, toDbDate } from '@/lib/kernel/calendar-date';
import { systemClock, today, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { lapseCommission } from '../holding/commands/lapse-commission';
import { remindCommission } from '../holding/commands/remind-commission';
import { remindTerm } from '../holding/commands/remind-term';

/** Days before the end of a commission or of a term at which the portal warns: its own courtesy, no norm sets one. */
const WARNING_DAYS = { commission: 30, term: 90 } as const;

/** Ends the commissions whose last day has passed and warns, each once, of those about to end. */
export async function followCommissions(clock: Clock = systemClock): Promise<{ ended: number; warned: number }> {
  const now = today(clock);
  const due = await db().seatHolding.findMany({
    where: { modality: 'commission', endsOn: null, dueOn: { lte: toDbDate(addDays(now, WARNING_DAYS.commission)) } },
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

/** Warns, once each, of the terms of managers by competition that are about to end. Answers how many. */
export async function followTerms(clock: Clock = systemClock): Promise<number> {
  const now = today(clock);
  const ending = await db().$queryRaw<{ id: string }[]>`
    SELECT h.id FROM seat_holding h JOIN seat s ON s.id = h."seatId" AND s."servantGroup" = 'public_manager'
    WHERE h."endsOn" IS NULL AND h.modality = 'competition' AND h."remindedOn" IS NULL
      AND term_ends_on(h."startsOn", h."dueOn") BETWEEN ${toDbDate(now)}::date AND ${toDbDate(addDays(now, WARNING_DAYS.term))}::date
    ORDER BY h.id`;
  let warned = 0;
  for (const { id } of ending) {
    const result = await execute(remindTerm, SYSTEM, { holdingId: id }, { clock });
    if (result.ok) warned += 1;
  }
  return warned;
}

export const followCommissionsDaily: JobDefinition = {
  queue: 'commissions',
  cron: '25 5 * * *',
  run: async () => void (await followCommissions()),
};

export const followTermsDaily: JobDefinition = {
  queue: 'terms',
  cron: '35 5 * * *',
  run: async () => void (await followTerms()),
};
