import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { termByPlace } from '@/lib/kernel/business-days';
import { fromDbDate, isAfter, toDbDate } from '@/lib/kernel/calendar-date';
import { frameOf } from '@/lib/domains/norms/frames';
import { currentCalendar } from '@/lib/platform/calendar';
import { systemClock, today, type Clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { remindDeadline } from '../assignment/commands/remind-deadline';

/** Business days before the end of probation at which the portal warns: its own courtesy, no norm sets one. */
const PROBATION_WARNING = 10;

/** Warns of probations and terms about to end, each once. Answers how many it warned of. */
export async function remindDeadlines(clock: Clock = systemClock): Promise<number> {
  const calendar = await currentCalendar();
  const now = today(clock);
  const ask = frameOf('cgp').number('renewal.ask_before_end') ?? PROBATION_WARNING;
  const ids = await aboutToEnd(termByPlace(calendar, now, PROBATION_WARNING), termByPlace(calendar, now, ask));
  let warned = 0;
  for (const assignmentId of ids) {
    const result = await execute(remindDeadline, SYSTEM, { assignmentId }, { clock });
    if (result.ok) warned += 1;
  }
  return warned;
}

type Term = ReturnType<typeof termByPlace>;

async function aboutToEnd(probation: Term, term: Term): Promise<string[]> {
  const rows = await db().assignment.findMany({
    where: {
      OR: [
        { state: 'ON_PROBATION', probationEndsOn: { lte: toDbDate(probation.latest) } },
        { state: 'CONFIRMED', endsOn: { lte: toDbDate(term.latest) } },
      ],
    },
    select: { id: true, state: true, probationEndsOn: true, endsOn: true, entity: { select: { ubigeo: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ id, entity, ...row }) => {
    const [end, limit] = row.state === 'CONFIRMED' ? [row.endsOn, term] : [row.probationEndsOn, probation];
    return end && !isAfter(fromDbDate(end), limit.at(entity.ubigeo)) ? [id] : [];
  });
}

export const remindDeadlinesDaily: JobDefinition = {
  queue: 'agreement-deadlines',
  cron: '10 6 * * *',
  run: async () => void (await remindDeadlines()),
};
