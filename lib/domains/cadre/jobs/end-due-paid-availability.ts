import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { addDays, addMonths, toDbDate } from '@/lib/kernel/calendar-date';
import { systemClock, today, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { frameOf } from '@/lib/domains/norms/frames';
import { endPaidAvailability } from '../commands/end-paid-availability';

/** Months differ in length: those a few days short are found too, and the command refuses them. */
const MARGIN_DAYS = 3;

/** Ends every paid availability that has lasted its months. The command's own rule decides each one. */
export async function endDuePaidAvailability(clock: Clock = systemClock): Promise<number> {
  const months = frameOf('cgp').number('availability.paid');
  if (months === null) return 0;
  const due = await db().cadreMember.findMany({
    where: {
      state: 'AVAILABLE_PAID',
      stateSince: { lte: toDbDate(addDays(addMonths(today(clock), -months), MARGIN_DAYS)) },
    },
    select: { id: true },
  });
  let ended = 0;
  for (const { id } of due) {
    const result = await execute(endPaidAvailability, SYSTEM, { memberId: id }, { clock });
    if (result.ok) ended += 1;
  }
  return ended;
}

/** Each morning, before working hours. */
export const endDuePaidAvailabilityJob: JobDefinition = {
  queue: 'end-paid-availability',
  cron: '15 5 * * *',
  run: async () => {
    await endDuePaidAvailability();
  },
};
