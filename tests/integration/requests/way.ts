import { acceptRequest } from '@/lib/domains/requests/commands/accept-request';
import { draftRequest } from '@/lib/domains/requests/commands/draft-request';
import { preferCandidate } from '@/lib/domains/requests/commands/prefer-candidate';
import { proposeManagers } from '@/lib/domains/requests/commands/propose-managers';
import { submitRequest } from '@/lib/domains/requests/commands/submit-request';
import { listCandidates, type Candidate } from '@/lib/domains/requests/queries/list-candidates';
import { calendarDate } from '@/lib/kernel/calendar-date';
import type { Actor, Role } from '@/lib/kernel/actor';
import type { Command, CommandResult } from '@/lib/platform/command';
import { execute } from '@/lib/platform/execute';
import { actorOf, type Someone } from '@/tests/factories/identity';
import { createManager, createOffice, type Manager, type Office } from '@/tests/factories/requests';
import { database } from '@/tests/support/integration-database';

export const TODAY = calendarDate('2026-06-10');
const NOW = new Date('2026-06-10T10:00:00-05:00');

/** Runs a command as someone, on the tenth of June unless told. */
export function run<Input, Loaded, Out, Prepared>(
  command: Command<Input, Loaded, Out, Prepared>,
  someone: Someone,
  role: Role,
  input: unknown,
  { entityId = null, now = NOW }: { entityId?: string | null; now?: Date } = {},
): Promise<CommandResult<Out>> {
  return execute(command, actorOf(someone, role, entityId), input, { clock: { now: () => now } });
}

export function asHr<Input, Loaded, Out, Prepared>(
  { hr, entityId }: Office,
  command: Command<Input, Loaded, Out, Prepared>,
  input: unknown,
  now = NOW,
): Promise<CommandResult<Out>> {
  return run(command, hr, 'entity_hr', input, { entityId, now });
}

export const content = (seatId: string, more: Record<string, unknown> = {}) => ({
  seatId,
  reason: 'La jefatura está vacante desde enero y hay que ordenar las compras.',
  functions: 'Conducir la administración.\nDirigir las contrataciones.',
  profile: {
    study_level: { value: 'professional_title', mandatory: 'on' },
    study_field: {},
    general_experience_years: { value: '8', mandatory: 'on' },
    public_experience_years: {},
    managerial_experience_years: {},
    area_experience_years: {},
  },
  budgetSource: 'Recursos ordinarios, certificación 0147-2026',
  budgetConfirmed: 'on',
  neededOn: '2026-09-01',
  ...more,
});

export function must<Out>(result: CommandResult<Out>): Out {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
}

export const codeOf = (result: CommandResult<unknown>) => (result.ok ? 'ok' : result.refusal.code);

export async function versionOf(id: string): Promise<number> {
  return (await database.prisma.managerRequest.findUniqueOrThrow({ where: { id } })).version;
}

export async function drafted(more: Record<string, unknown> = {}) {
  const office = await createOffice(database.prisma, TODAY);
  const { requestId } = must(await asHr(office, draftRequest, content(office.seatId, more)));
  return { office, requestId };
}

export async function submitted() {
  const { office, requestId } = await drafted();
  must(await asHr(office, submitRequest, { id: requestId, version: 0 }));
  return { office, requestId };
}

export async function accepted() {
  const { office, requestId } = await submitted();
  const decision = { id: requestId, version: 1, reason: 'El puesto es directivo, está vacante y presupuestado.' };
  must(await run(acceptRequest, office.directorate, 'directorate', decision));
  return { office, requestId };
}

export const proposal = (requestId: string, version: number, managers: readonly Manager[]) => ({
  id: requestId,
  version,
  memberIds: managers.map((manager) => manager.memberId),
  rationale: 'Cumplen el perfil y conocen el sector.',
  accessDays: '5',
});

export async function proposed({ refusals = 0, managers = 2 } = {}) {
  const { office, requestId } = await accepted();
  const proposals = [];
  for (let n = 0; n < managers; n += 1) proposals.push(await createManager(database.prisma, TODAY, { refusals }));
  must(await run(proposeManagers, office.analyst, 'monitoring_analyst', proposal(requestId, 2, proposals)));
  return { office, requestId, managers: proposals };
}

export async function preferred(options: { refusals?: number; managers?: number } = {}) {
  const way = await proposed(options);
  const [manager] = way.managers;
  if (!manager) throw new Error('at least one manager is proposed');
  const { id: proposalId } = await proposalOf(way.requestId, manager);
  const preference = { id: way.requestId, version: 3, proposalId, reason: 'Su experiencia es la más cercana.' };
  must(await asHr(way.office, preferCandidate, preference));
  return { ...way, manager, proposalId };
}

export function proposalOf(requestId: string, { memberId }: Manager) {
  return database.prisma.proposal.findUniqueOrThrow({ where: { requestId_memberId: { requestId, memberId } } });
}

export async function openTasks(recordId: string): Promise<string[]> {
  const rows = await database.prisma.task.findMany({ where: { recordId, closedAt: null }, orderBy: { kind: 'asc' } });
  return rows.map((row) => row.kind);
}

export function auditOf(recordId: string) {
  return database.prisma.auditEntry.findMany({ where: { recordId }, orderBy: { seq: 'asc' } });
}

/** Every candidate for a request, whatever the page they are on. */
export async function candidatesFor(analyst: Actor, requestId: string): Promise<Candidate[]> {
  const rows: Candidate[] = [];
  for (let page = 1; ; page += 1) {
    const found = await listCandidates(analyst, requestId, page, TODAY);
    rows.push(...(found?.rows ?? []));
    if (!found || rows.length >= found.total) return rows;
  }
}
