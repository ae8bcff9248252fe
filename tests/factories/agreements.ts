import type { Actor } from '@/lib/kernel/actor';
import { addDays, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { issueAgreement } from '@/lib/domains/agreements/agreement/commands/issue-agreement';
import { sendAgreement } from '@/lib/domains/agreements/agreement/commands/send-agreement';
import { signAgreement } from '@/lib/domains/agreements/agreement/commands/sign-agreement';
import { writeAgreement } from '@/lib/domains/agreements/agreement/commands/write-agreement';
import { acknowledgeNotice } from '@/lib/domains/agreements/assignment/commands/acknowledge-notice';
import { assignManager } from '@/lib/domains/agreements/assignment/commands/assign-manager';
import { decideProbation } from '@/lib/domains/agreements/assignment/commands/decide-probation';
import { recordDesignation } from '@/lib/domains/agreements/assignment/commands/record-designation';
import { startAssignment } from '@/lib/domains/agreements/assignment/commands/start-assignment';
import { SYSTEM } from '@/lib/kernel/actor';
import type { Command } from '@/lib/platform/command';
import { db, type Db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { actorOf, createUser } from './identity';

/** How far a story goes. Each stage runs the commands of those before it. */
export const STAGES = [
  'assigned',
  'notified',
  'designated',
  'drafted',
  'readyToSign',
  'signed',
  'onProbation',
  'confirmed',
  'failedProbation',
] as const;
export type Stage = (typeof STAGES)[number];

/** Who takes part in an assignment, and with which password they sign. */
export type Parties = {
  readonly directorate: Actor;
  readonly manager: Actor;
  readonly entityHr: Actor;
  readonly entityHead: Actor;
  readonly superior: Actor;
  readonly password: string;
};

export type AssignmentStory = Parties & {
  readonly requestId: string;
  /** Day of the directorate's act; the rest follows at the pace of a few days. */
  readonly assignedOn: CalendarDate;
  readonly agreement?: Partial<typeof AGREEMENT>;
  readonly reportNumber?: string;
  readonly designation?: string;
  readonly reason?: string;
};

export type Told = { readonly assignmentId: string; readonly agreementId: string | null };

const REPORT =
  'El perfil del gerente cumple los requisitos obligatorios del cargo y su trayectoria en administración es la más cercana a las funciones solicitadas por la entidad.';

export const AGREEMENT = {
  functions:
    'Conducir los sistemas administrativos de la entidad\nDirigir la formulación y ejecución del presupuesto\nSupervisar las contrataciones',
  terms:
    'El Gerente Público presta sus servicios a tiempo completo en la sede de la entidad, con las facultades del cargo.',
  payReportFrequency: 'quarterly',
  probationMonths: '3',
  goals: [
    {
      type: 'result',
      title: 'Ejecutar el presupuesto de inversión',
      indicator: 'Presupuesto devengado',
      unit: '%',
      baseline: '62',
      target: '90',
      weight: '60',
    },
    {
      type: 'process',
      title: 'Acortar las contrataciones',
      indicator: 'Duración media de una contratación',
      unit: 'días',
      baseline: '120',
      target: '60',
      weight: '40',
    },
  ],
};

/** Days after the act on which each step of a story happens. */
const PACE = {
  manager: 1,
  entity: 2,
  designated: 4,
  drafted: 5,
  sent: 6,
  head: 7,
  signedByManager: 8,
  servir: 9,
  started: 11,
} as const;

/** Runs the real commands, one after another, up to a stage. @throws when one is refused. */
export async function tellAssignment(story: AssignmentStory, stage: Stage): Promise<Told> {
  const { assignedOn: start, requestId, directorate, manager, entityHr, entityHead } = story;
  const reaches = (wanted: Stage) => STAGES.indexOf(stage) >= STAGES.indexOf(wanted);
  const on = (days: number) => addDays(start, days);
  const { assignmentId } = await run(assignManager, directorate, start, {
    requestId,
    reportNumber: story.reportNumber ?? 'IT-014-GDGP',
    reportText: REPORT,
  });
  if (!reaches('notified')) return { assignmentId, agreementId: null };
  await run(acknowledgeNotice, manager, on(PACE.manager), { assignmentId });
  await run(acknowledgeNotice, entityHr, on(PACE.entity), { assignmentId });
  if (!reaches('designated')) return { assignmentId, agreementId: null };
  await run(recordDesignation, entityHr, on(PACE.designated), {
    assignmentId,
    version: 2,
    designation: story.designation ?? 'Resolución N.° 118-2026',
    designatedOn: on(PACE.designated - 1),
  });
  if (!reaches('drafted')) return { assignmentId, agreementId: null };
  const { agreementId } = await run(writeAgreement, directorate, on(PACE.drafted), {
    assignmentId,
    version: 0,
    ...AGREEMENT,
    ...story.agreement,
  });
  const told = { assignmentId, agreementId };
  if (!reaches('readyToSign')) return told;
  await run(sendAgreement, directorate, on(PACE.sent), { agreementId, version: 0 });
  if (!reaches('signed')) return told;
  await signBy(story, agreementId, entityHead, on(PACE.head));
  await signBy(story, agreementId, manager, on(PACE.signedByManager));
  await signBy(story, agreementId, directorate, on(PACE.servir));
  await run(issueAgreement, SYSTEM, on(PACE.servir), { agreementId });
  if (!reaches('onProbation')) return told;
  await run(startAssignment, entityHr, on(PACE.started), { assignmentId, version: 4, startsOn: on(PACE.started) });
  if (stage === 'confirmed' || stage === 'failedProbation')
    await decide(story, assignmentId, stage === 'failedProbation');
  return told;
}

/** Days of service after which the stories' superiors decide: before the shortest probation ends. */
export const DECIDED_AFTER = 80;

async function decide(
  { superior, assignedOn, reason }: AssignmentStory,
  assignmentId: string,
  failed: boolean,
): Promise<void> {
  await run(decideProbation, superior, addDays(assignedOn, PACE.started + DECIDED_AFTER), {
    assignmentId,
    version: 5,
    decision: failed ? 'failed' : 'confirmed',
    reason:
      reason ??
      'Durante el período de prueba condujo el equipo, ordenó los expedientes pendientes y cumplió los plazos acordados con la alta dirección.',
  });
}

/** One party signs the text as it stands. */
export async function signBy(
  { password }: Parties,
  agreementId: string,
  signer: Actor,
  day: CalendarDate,
): Promise<void> {
  const { contentHash } = await db().agreement.findUniqueOrThrow({
    where: { id: agreementId },
    select: { contentHash: true },
  });
  await run(signAgreement, signer, day, { agreementId, contentHash, password });
}

async function run<Input, Loaded, Out, Prepared>(
  command: Command<Input, Loaded, Out, Prepared>,
  actor: Actor,
  day: CalendarDate,
  input: unknown,
): Promise<Out> {
  const now = new Date(`${day}T10:30:00-05:00`);
  const result = await execute(command, actor, input, { clock: { now: () => now } });
  if (!result.ok) throw new Error(`${command.name} refused on ${day}: ${JSON.stringify(result)}`);
  return result.value;
}

let people = 0;

/** An entity with a seat that reports to another, its people, and a request whose manager has accepted. */
export async function createAcceptedRequest(client: Db, now: Date, neededOn: CalendarDate) {
  const password = 'una-clave-de-prueba';
  const tag = `${(people += 1)}`.padStart(4, '0');
  const person = (familyNames: string) =>
    client.person.create({
      data: {
        documentType: 'dni',
        documentNumber: String(50_000_000 + (people += 1)),
        givenNames: 'Ana',
        familyNames,
        demonstration: true,
        updatedAt: now,
      },
      select: { id: true },
    });
  const entity = await client.entity.create({
    data: {
      code: `ENT-${tag}`,
      name: `Instituto de Pruebas ${tag}`,
      acronym: `IP${tag}`,
      entityClass: 'public_body',
      government: 'national',
      sector: 'justice',
      ubigeo: '150101',
    },
    select: { id: true },
  });
  const unit = await client.organizationalUnit.create({
    data: {
      entityId: entity.id,
      code: 'OGA',
      name: 'Oficina General de Administración',
      bodyType: 'support',
      level: 2,
    },
    select: { id: true },
  });
  const seat = (code: string, title: string, reportsToId: string | null) =>
    client.seat.create({
      data: {
        code: `${code}-${tag}`,
        entityId: entity.id,
        unitId: unit.id,
        title,
        level: 2,
        servantGroup: 'public_manager',
        functions: ['Conducir la administración'],
        reportsToId,
      },
      select: { id: true },
    });
  const above = await seat('SG', 'Secretario General', null);
  const post = await seat('OGA', 'Jefe de Administración', above.id);
  const [managerPerson, superiorPerson] = [await person(`Gerente ${tag}`), await person(`Jefe ${tag}`)];
  await client.seatHolding.create({
    data: {
      seatId: above.id,
      personId: superiorPerson.id,
      modality: 'officer',
      startsOn: toDbDate(addDays(neededOn, -900)),
    },
  });
  const member = await client.cadreMember.create({
    data: {
      code: `GP-T-${tag}`,
      personId: managerPerson.id,
      stateSince: toDbDate(addDays(neededOn, -200)),
      managerRole: 'strategic',
      incorporatedOn: toDbDate(addDays(neededOn, -200)),
      resolution: 'R-001',
    },
    select: { id: true },
  });
  const request = await client.managerRequest.create({
    data: {
      code: `SOL-T-${tag}`,
      entityId: entity.id,
      seatId: post.id,
      state: 'ACCEPTED_BY_MANAGER',
      reason: 'Vacancia del cargo',
      functions: ['Conducir la administración'],
      budgetSource: 'Recursos ordinarios',
      budgetConfirmed: true,
      neededOn: toDbDate(neededOn),
      createdById: managerPerson.id,
      createdAt: now,
      proposals: {
        create: {
          memberId: member.id,
          state: 'ACCEPTED',
          rationale: 'Cumple',
          fit: [],
          proposedById: managerPerson.id,
          proposedAt: now,
          visibleUntil: toDbDate(neededOn),
        },
      },
    },
    select: { id: true },
  });
  const actor = async (
    role: Actor['role'] & ('manager' | 'superior' | 'entity_hr' | 'entity_head' | 'directorate'),
    personId?: string,
  ) => {
    const scoped = role.startsWith('entity') ? { entityId: entity.id } : {};
    const someone = await createUser(client, {
      email: `${role}.${tag}@prueba.example`,
      name: `${role} ${tag}`,
      password,
      now,
      roles: [{ role, ...scoped }],
      ...(personId ? { personId } : {}),
    });
    return actorOf(someone, role, scoped.entityId ?? null);
  };
  return {
    requestId: request.id,
    entityId: entity.id,
    seatId: post.id,
    memberId: member.id,
    password,
    directorate: await actor('directorate'),
    manager: await actor('manager', managerPerson.id),
    superior: await actor('superior', superiorPerson.id),
    entityHr: await actor('entity_hr'),
    entityHead: await actor('entity_head'),
  };
}

export type AcceptedRequest = Awaited<ReturnType<typeof createAcceptedRequest>>;
