import 'server-only';
import { SYSTEM } from '@/lib/kernel/actor';
import { addDays, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { log } from '@/lib/platform/log';
import { closeYear } from '../cycle/commands/close-year';
import { openCycle } from '../cycle/commands/open-cycle';
import { REPORT_WITHIN_DAYS } from '../progress/rules';

/**
 * Every night: closes the years whose last reports had their time to arrive and leaves open those that still wait for
 * a confirmation; opens the next year of each assignment in course. What another instance did first is refused.
 */
export const turnYears: JobDefinition = {
  queue: 'performance-turn-years',
  cron: '30 1 * * *',
  async run() {
    const day = today();
    for (const cycleId of await listYearsToClose(day)) report(cycleId, await execute(closeYear, SYSTEM, { cycleId }));
    for (const assignmentId of await listAssignmentsToOpen(day))
      report(assignmentId, await execute(openCycle, SYSTEM, { assignmentId }));
  },
};

export async function listYearsToClose(day: CalendarDate): Promise<string[]> {
  const rows = await db().performanceCycle.findMany({
    where: {
      state: 'FOLLOW_UP',
      endsOn: { lt: toDbDate(addDays(day, -REPORT_WITHIN_DAYS)) },
      goals: { none: { reports: { some: { state: 'REPORTED' } } } },
    },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** Assignments in course whose last year is over. */
export async function listAssignmentsToOpen(day: CalendarDate): Promise<string[]> {
  const rows = await db().assignment.findMany({
    where: {
      endedOn: null,
      startsOn: { lte: toDbDate(day) },
      endsOn: { gt: toDbDate(day) },
      state: { in: ['ON_PROBATION', 'CONFIRMED'] },
      cycles: { some: {}, none: { endsOn: { gte: toDbDate(day) } } },
    },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

function report(id: string, result: Awaited<ReturnType<typeof execute>>): void {
  if (!result.ok) log.info({ id, refusal: result.refusal.code }, 'year not turned');
}
