import { expect } from 'vitest';
import type { Role } from '@/lib/kernel/actor';
import { SYSTEM } from '@/lib/kernel/actor';
import { approveTerms } from '@/lib/domains/competitions/commands/approve-terms';
import { closeApplications } from '@/lib/domains/competitions/commands/close-applications';
import { draftCompetition } from '@/lib/domains/competitions/commands/draft-competition';
import { publishCompetition } from '@/lib/domains/competitions/commands/publish-competition';
import { startEvaluation } from '@/lib/domains/competitions/commands/start-evaluation';
import { submitTerms } from '@/lib/domains/competitions/commands/submit-terms';
import type { Command } from '@/lib/platform/command';
import { execute } from '@/lib/platform/execute';
import { createSomeone, termsForm } from '@/tests/factories/competitions';
import { actorOf, type Someone } from '@/tests/factories/identity';
import { database } from '@/tests/support/integration-database';

export const REASON = 'Las bases responden a la demanda de las entidades.';

const NOW = new Date('2026-02-01T10:00:00-05:00');

export async function createStaff() {
  const person = (name: string, role: Role) => createSomeone(database.prisma, name, role, NOW);
  return {
    specialist: await person('Especialista', 'selection_specialist'),
    directorate: await person('Directora', 'directorate'),
    council: await person('Consejera', 'council_member'),
    candidate: await person('Postulante', 'candidate'),
  };
}
export type Staff = Awaited<ReturnType<typeof createStaff>>;

/** Runs a command on a day of 2026 at ten in the morning of Lima; a refusal must leave no line in the log. */
export async function on<Input, Loaded, Out, Prepared>(
  day: string,
  command: Command<Input, Loaded, Out, Prepared>,
  [someone, role]: readonly [Someone, Role] | readonly ['system', null],
  input: unknown,
) {
  const actor = someone === 'system' ? SYSTEM : actorOf(someone, role as Role);
  const lines = await database.prisma.auditEntry.count();
  const result = await execute(command, actor, input, { clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });
  if (!result.ok) expect(await database.prisma.auditEntry.count()).toBe(lines);
  return result;
}

export const seen = async (competitionId: string) => ({
  competitionId,
  version: (await database.prisma.competition.findUniqueOrThrow({ where: { id: competitionId } })).version,
});

const STEPS = ['DRAFT', 'IN_REVIEW', 'TERMS_APPROVED', 'PUBLISHED', 'CLOSED', 'EVALUATING'] as const;

/** A competition taken by its own commands to a state. */
export async function competitionIn(
  state: (typeof STEPS)[number],
  { specialist, directorate }: Staff,
  terms: Record<string, unknown> = {},
) {
  const drafted = await on('2026-02-02', draftCompetition, [specialist, 'selection_specialist'], termsForm(terms));
  if (!drafted.ok) throw new Error(JSON.stringify(drafted));
  const { competitionId: id } = drafted.value;
  const reaches = (step: (typeof STEPS)[number]) => STEPS.indexOf(state) >= STEPS.indexOf(step);
  const did = (result: { ok: boolean }) => expect(result).toMatchObject({ ok: true });
  if (reaches('IN_REVIEW'))
    did(await on('2026-02-03', submitTerms, [specialist, 'selection_specialist'], await seen(id)));
  if (reaches('TERMS_APPROVED')) {
    did(await on('2026-02-04', approveTerms, [directorate, 'directorate'], { ...(await seen(id)), reason: REASON }));
  }
  if (reaches('PUBLISHED'))
    did(await on('2026-03-02', publishCompetition, [specialist, 'selection_specialist'], await seen(id)));
  if (reaches('CLOSED')) did(await on('2026-03-17', closeApplications, ['system', null], { competitionId: id }));
  if (reaches('EVALUATING'))
    did(await on('2026-03-18', startEvaluation, [specialist, 'selection_specialist'], await seen(id)));
  return id;
}

export const stateOf = async (id: string) =>
  (await database.prisma.competition.findUniqueOrThrow({ where: { id } })).state;

export const openTasks = async (recordId: string) =>
  (await database.prisma.task.findMany({ where: { recordId, closedAt: null } })).map((task) => task.kind);
