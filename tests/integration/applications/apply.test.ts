import { beforeAll, describe, expect, test } from 'vitest';
import { attachDocument } from '@/lib/domains/applications/commands/attach-document';
import { removeDocument } from '@/lib/domains/applications/commands/remove-document';
import { saveDraft } from '@/lib/domains/applications/commands/save-draft';
import { startApplication } from '@/lib/domains/applications/commands/start-application';
import { submitApplication } from '@/lib/domains/applications/commands/submit-application';
import { withdrawApplication } from '@/lib/domains/applications/commands/withdraw-application';
import { endLateDrafts } from '@/lib/domains/applications/jobs/end-late-drafts';
import { receiptHash } from '@/lib/domains/applications/snapshot';
import { STATEMENTS, type ApplicationSnapshot } from '@/lib/domains/applications/types';
import type { Actor } from '@/lib/kernel/actor';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { createCall, prepareApplication, sendApplication, type Run } from '@/tests/factories/applications';
import { certificate } from '@/tests/factories/certificate';
import { actorOf, createUser } from '@/tests/factories/identity';
import { createPerson, EXPERIENCED } from '@/tests/factories/people';
import { requestsWaiting } from '@/tests/support/requests-waiting';

const NOW = new Date('2026-08-20T10:00:00-05:00');
const OPEN = '2026-08-20';

async function outcome<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, input: unknown, day = OPEN) {
  const lines = await db().auditEntry.count();
  const result = await execute(command, actor, input, { clock: { now: () => new Date(`${day}T10:00:00-05:00`) } });
  if (!result.ok) expect(await db().auditEntry.count()).toBe(lines);
  return result.ok ? 'done' : result.refusal;
}

let number = 0;
async function applicant(curriculum: Partial<typeof EXPERIENCED> = EXPERIENCED): Promise<Actor> {
  const dni = String(50_000_000 + number++);
  const { personId, name } = await createPerson(db(), {
    given: 'Rosa',
    family: `Quispe ${dni}`,
    dni,
    ...curriculum,
    now: NOW,
  });
  const someone = await createUser(db(), {
    email: `${dni}@test.example`,
    name,
    personId,
    roles: [{ role: 'candidate' }],
    now: NOW,
  });
  return actorOf(someone, 'candidate');
}

const runAs =
  (actor: Actor): Run =>
  async (command, input) => {
    const result = await execute(command, actor, input, { clock: { now: () => NOW } });
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.value;
  };

const openTasks = async (recordId: string) =>
  (await db().task.findMany({ where: { recordId, closedAt: null } })).map(({ kind }) => kind);
const rowOf = (id: string) => db().application.findUniqueOrThrow({ where: { id }, include: { documents: true } });

let call: Awaited<ReturnType<typeof createCall>>;
beforeAll(async () => {
  const staff = await createUser(db(), {
    email: 'seleccion@test.example',
    name: 'Selección',
    roles: [{ role: 'selection_specialist' }],
    now: NOW,
  });
  call = await createCall(db(), staff.userId);
});

describe('starting an application', () => {
  test('opens a draft whose author has the turn, until the call closes', async () => {
    const actor = await applicant();
    const { applicationId } = await runAs(actor)(startApplication, { competitionId: call.competitionId });
    expect(await rowOf(applicationId)).toMatchObject({ state: 'DRAFT', personId: actor.personId, code: null });
    const [task] = await db().task.findMany({ where: { recordId: applicationId } });
    expect(task).toMatchObject({
      kind: 'applications.application.submit',
      personId: actor.personId,
      dueOn: new Date('2026-09-04'),
    });
  });

  test('happens once per person and call', async () => {
    const actor = await applicant();
    expect(await outcome(startApplication, actor, { competitionId: call.competitionId })).toBe('done');
    expect(await outcome(startApplication, actor, { competitionId: call.competitionId })).toMatchObject({
      code: 'applications.already_applied',
    });
  });

  test('is refused before opening and after closing', async () => {
    const actor = await applicant();
    const input = { competitionId: call.competitionId };
    expect(await outcome(startApplication, actor, input, '2026-08-10')).toMatchObject({
      code: 'applications.not_open_yet',
    });
    expect(await outcome(startApplication, actor, input, '2026-09-05')).toMatchObject({ code: 'applications.closed' });
  });

  test('asks first who one is', async () => {
    const account = await createUser(db(), {
      email: 'nuevo@test.example',
      name: 'Nuevo',
      roles: [{ role: 'candidate' }],
      now: NOW,
    });
    expect(
      await outcome(startApplication, actorOf(account, 'candidate'), { competitionId: call.competitionId }),
    ).toMatchObject({
      code: 'applications.identity_first',
    });
  });
});

describe('a draft', () => {
  test('keeps what is written, and no version is asked of its author', async () => {
    const actor = await applicant();
    const { applicationId } = await runAs(actor)(startApplication, { competitionId: call.competitionId });
    const input = { applicationId, motivation: 'Uno', statements: ['no_conviction'] };
    expect(await outcome(saveDraft, actor, input)).toBe('done');
    expect(await outcome(saveDraft, actor, { ...input, motivation: 'Dos' })).toBe('done');
    expect(await rowOf(applicationId)).toMatchObject({ motivation: 'Dos', statements: ['no_conviction'], version: 0 });
  });

  test('is nobody else’s', async () => {
    const [author, other] = [await applicant(), await applicant()];
    const { applicationId } = await runAs(author)(startApplication, { competitionId: call.competitionId });
    expect(await outcome(saveDraft, other, { applicationId, statements: [] })).toMatchObject({
      code: 'platform.not_found',
    });
    expect(await outcome(submitApplication, other, { applicationId, version: '0' })).toMatchObject({
      code: 'platform.not_found',
    });
  });

  test('takes a document by its content: a script called .pdf is refused, a second file replaces the first', async () => {
    const actor = await applicant();
    const { applicationId } = await runAs(actor)(startApplication, { competitionId: call.competitionId });
    const requestedId = call.documentIds[0];
    const disguised = new File(['<script>alert(1)</script>'], 'titulo.pdf', { type: 'application/pdf' });
    expect(await outcome(attachDocument, actor, { applicationId, requestedId, document: disguised })).toMatchObject({
      code: 'platform.upload_type',
    });
    expect(await outcome(attachDocument, actor, { applicationId, requestedId, document: certificate('Uno') })).toBe(
      'done',
    );
    expect(await outcome(attachDocument, actor, { applicationId, requestedId, document: certificate('Dos') })).toBe(
      'done',
    );
    const { documents } = await rowOf(applicationId);
    expect(documents).toHaveLength(1);
    expect(await db().document.findUniqueOrThrow({ where: { id: documents[0]?.documentId } })).toMatchObject({
      name: 'Dos.pdf',
      visibility: 'servir',
    });
  });
});

describe('a document of a draft that is submitted meanwhile', () => {
  test.each(['attach', 'remove'] as const)('is not changed any more: %s', async (act) => {
    const actor = await applicant();
    const applicationId = await prepareApplication(db(), runAs(actor), call.competitionId);
    const answered = { applicationId, requestedId: call.documentIds[0] };
    const before = (await rowOf(applicationId)).documents;
    const { late } = await db().$transaction(async (tx) => {
      await tx.application.update({ where: { id: applicationId }, data: { state: 'WITHDRAWN' } });
      const refused =
        act === 'attach'
          ? outcome(attachDocument, actor, { ...answered, document: certificate('Otro') })
          : outcome(removeDocument, actor, answered);
      await requestsWaiting(1);
      return { late: refused };
    });
    expect(await late).toMatchObject({ code: 'platform.conflict' });
    expect((await rowOf(applicationId)).documents).toEqual(before);
  });
});

describe('submitting', () => {
  test('freezes the profile, gives a code and a receipt that can be computed again', async () => {
    const actor = await applicant();
    const applicationId = await sendApplication(db(), runAs(actor), call.competitionId);
    const row = await rowOf(applicationId);
    expect(row.state).toBe('SUBMITTED');
    expect(row.code).toMatch(/^POS-2026-\d{4}$/);
    const snapshot = row.snapshot as unknown as ApplicationSnapshot;
    expect(receiptHash(snapshot)).toBe(row.receiptHash);
    expect(snapshot).toMatchObject({
      code: row.code,
      statements: [...STATEMENTS],
      documents: [{ requested: 'Título profesional o grado académico' }],
    });
    expect(snapshot.studies).toHaveLength(EXPERIENCED.studies.length);
    expect(await openTasks(applicationId)).toEqual([]);
    const [notice] = await db().notification.findMany({ where: { recordId: applicationId } });
    expect(notice).toMatchObject({ kind: 'applications.submitted', userId: actor.userId });
    const line = await db().auditEntry.findFirstOrThrow({
      where: { recordId: applicationId, command: 'applications.submit-application' },
    });
    expect(line).toMatchObject({ fromState: 'DRAFT', toState: 'SUBMITTED', actorRole: 'candidate' });
  });

  test('what was frozen does not change with the profile, nor by a direct write', async () => {
    const actor = await applicant();
    const applicationId = await sendApplication(db(), runAs(actor), call.competitionId);
    await db().study.deleteMany({ where: { personId: actor.personId ?? '' } });
    const { snapshot } = await rowOf(applicationId);
    expect((snapshot as unknown as ApplicationSnapshot).studies).toHaveLength(EXPERIENCED.studies.length);
    await expect(db().application.update({ where: { id: applicationId }, data: { snapshot: {} } })).rejects.toThrow(
      /application_frozen/,
    );
  });

  test.each(STATEMENTS.map((statement) => [statement]))('is refused without the statement %s', async (statement) => {
    const actor = await applicant();
    const applicationId = await prepareApplication(db(), runAs(actor), call.competitionId);
    const statements = STATEMENTS.filter((each) => each !== statement);
    await runAs(actor)(saveDraft, { applicationId, statements });
    expect(await outcome(submitApplication, actor, { applicationId, version: '0' })).toMatchObject({
      code: 'applications.statement_missing',
      params: { statement },
    });
  });

  test('is refused without a mandatory document, which it names', async () => {
    const actor = await applicant();
    const { applicationId } = await runAs(actor)(startApplication, { competitionId: call.competitionId });
    await runAs(actor)(saveDraft, { applicationId, statements: [...STATEMENTS] });
    expect(await outcome(submitApplication, actor, { applicationId, version: '0' })).toMatchObject({
      code: 'applications.document_missing',
      params: { name: 'Título profesional o grado académico' },
    });
  });

  test('is refused with an incomplete profile', async () => {
    const actor = await applicant({ posts: EXPERIENCED.posts });
    const applicationId = await prepareApplication(db(), runAs(actor), call.competitionId);
    expect(await outcome(submitApplication, actor, { applicationId, version: '0' })).toMatchObject({
      code: 'applications.profile_incomplete',
      params: { item: 'qualifying_study' },
    });
  });

  test('is received through the closing day, and not after', async () => {
    const [last, late] = [await applicant(), await applicant()];
    const onTime = await prepareApplication(db(), runAs(last), call.competitionId);
    const tooLate = await prepareApplication(db(), runAs(late), call.competitionId);
    expect(
      await outcome(submitApplication, late, { applicationId: tooLate, version: '0' }, '2026-09-05'),
    ).toMatchObject({ code: 'applications.closed' });
    expect(await outcome(submitApplication, last, { applicationId: onTime, version: '0' }, '2026-09-04')).toBe('done');
  });

  test('left in draft after the closing day, is ended once and its author told; while the call is open it is not', async () => {
    const actor = await applicant();
    const applicationId = await prepareApplication(db(), runAs(actor), call.competitionId);
    const on = (day: string) => endLateDrafts({ now: () => new Date(`${day}T00:20:00-05:00`) });
    expect(await on('2026-09-04')).toBe(0);
    expect(await openTasks(applicationId)).toEqual(['applications.application.submit']);
    expect(await on('2026-09-05')).toBeGreaterThan(0);
    expect(await on('2026-09-05')).toBe(0);
    expect(await openTasks(applicationId)).toEqual([]);
    expect(await db().application.findUnique({ where: { id: applicationId } })).toMatchObject({ state: 'WITHDRAWN' });
    const told = await db().notification.findMany({ where: { recordId: applicationId } });
    expect(told.map(({ kind }) => kind)).toEqual(['applications.not_submitted']);
  });

  test('the database refuses it out of time, whatever the code above it does', async () => {
    const actor = await applicant();
    const applicationId = await prepareApplication(db(), runAs(actor), call.competitionId);
    const submittedAt = new Date('2026-09-05T00:00:01-05:00');
    await expect(
      db().application.update({ where: { id: applicationId }, data: { state: 'SUBMITTED', submittedAt } }),
    ).rejects.toThrow(/application_out_of_time/);
  });

  test('happens once, however many times it is sent at once', async () => {
    const actor = await applicant();
    const applicationId = await prepareApplication(db(), runAs(actor), call.competitionId);
    const results = await Promise.all([1, 2, 3, 4].map(() => outcomeOfRace(actor, applicationId)));
    expect(results.filter((ok) => ok)).toHaveLength(1);
    expect(
      await db().auditEntry.count({ where: { recordId: applicationId, command: 'applications.submit-application' } }),
    ).toBe(1);
  });
});

async function outcomeOfRace(actor: Actor, applicationId: string): Promise<boolean> {
  return (await execute(submitApplication, actor, { applicationId, version: '0' }, { clock: { now: () => NOW } })).ok;
}

describe('withdrawing', () => {
  test('ends the application; what ended cannot be withdrawn again', async () => {
    const actor = await applicant();
    const applicationId = await sendApplication(db(), runAs(actor), call.competitionId);
    expect(await outcome(withdrawApplication, actor, { applicationId, version: '0' })).toMatchObject({
      code: 'platform.conflict',
    });
    expect(await outcome(withdrawApplication, actor, { applicationId, version: '1' })).toBe('done');
    expect(await rowOf(applicationId)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await outcome(withdrawApplication, actor, { applicationId, version: '2' })).toMatchObject({
      code: 'platform.wrong_state',
    });
  });
});
