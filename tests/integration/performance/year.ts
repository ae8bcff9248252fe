import { expect } from 'vitest';
import type { Role } from '@/lib/kernel/actor';
import { SYSTEM } from '@/lib/kernel/actor';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { openCycle } from '@/lib/domains/performance/cycle/commands/open-cycle';
import { acceptGoals } from '@/lib/domains/performance/goal-set/commands/accept-goals';
import { agreeGoals } from '@/lib/domains/performance/goal-set/commands/agree-goals';
import { proposeGoals } from '@/lib/domains/performance/goal-set/commands/propose-goals';
import type { Command } from '@/lib/platform/command';
import { execute } from '@/lib/platform/execute';
import { actorOf, type Someone } from '@/tests/factories/identity';
import { createPosting, type Posting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';

/** A year that starts on 1 March 2026, as far as the tests need it. */
export const START = calendarDate('2026-03-01');

export type Year = Posting & { readonly cycleId: string };

export const goalRow = (weight: string, more: Record<string, string> = {}) => ({
  type: 'process',
  title: `Meta de ${weight} por ciento`,
  weight,
  indicator: 'Meses que toma la selección',
  unit: 'meses',
  baseline: '5',
  target: '1',
  direction: 'decrease',
  frequency: 'quarterly',
  meansOfVerification: 'Reporte del sistema de personal',
  ...more,
});

export const THREE_GOALS = [goalRow('40'), goalRow('35'), goalRow('25')];

/** Runs a command as someone, on a day of 2026 at ten in the morning of Lima. */
export function on<Input, Loaded, Out, Prepared>(
  day: string,
  command: Command<Input, Loaded, Out, Prepared>,
  someone: Someone | null,
  role: Role | null,
  input: unknown,
) {
  const actor = someone && role ? actorOf(someone, role) : SYSTEM;
  return execute(command, actor, input, { clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });
}

export async function opened(frame = 'cgp'): Promise<Year> {
  const posting = await createPosting(database.prisma, START, frame);
  const result = await on('2026-03-01', openCycle, null, null, { assignmentId: posting.assignmentId });
  if (!result.ok) throw new Error(result.refusal.code);
  return { ...posting, cycleId: result.value.cycleId };
}

export async function proposed(frame = 'cgp', goals = THREE_GOALS): Promise<Year> {
  const year = await opened(frame);
  const result = await on('2026-03-10', proposeGoals, year.manager, 'manager', {
    cycleId: year.cycleId,
    version: 0,
    goals,
  });
  if (!result.ok) throw new Error(result.refusal.code);
  return year;
}

export async function settled(frame = 'cgp', goals = THREE_GOALS): Promise<Year> {
  const year = await proposed(frame, goals);
  const agreed = await on('2026-03-20', agreeGoals, year.superior, 'superior', await seen(year));
  if (!agreed.ok) throw new Error(agreed.refusal.code);
  const accepted = await on('2026-03-21', acceptGoals, year.manager, 'manager', await seen(year));
  if (!accepted.ok) throw new Error(accepted.refusal.code);
  return year;
}

/** The cycle as a form of this moment would name it. */
export async function seen({ cycleId }: Pick<Year, 'cycleId'>) {
  const { version } = await cycleOf({ cycleId });
  return { cycleId, version };
}

export const cycleOf = ({ cycleId }: Pick<Year, 'cycleId'>) =>
  database.prisma.performanceCycle.findUniqueOrThrow({
    where: { id: cycleId },
    include: { goals: { orderBy: { position: 'asc' } } },
  });

export const openTasks = (recordId: string) =>
  database.prisma.task.findMany({
    where: { recordId, closedAt: null },
    select: { kind: true, personId: true, dueOn: true, url: true },
  });

export const auditOf = (recordId: string, command: string) =>
  database.prisma.auditEntry.count({ where: { recordId, command } });

/** A refusal leaves no trace: neither in the log nor in the tasks of the record. */
export function expectRefused(
  result: { ok: boolean; refusal?: { code: string; field?: string } },
  code: string,
  field?: string,
): void {
  expect(result).toMatchObject({ ok: false, refusal: { code, ...(field ? { field } : {}) } });
}

/** A file that is what its name says. */
export const evidence = (name = 'evidencia.pdf') =>
  new File(['%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'], name, { type: 'application/pdf' });
