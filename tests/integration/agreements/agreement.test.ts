import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { canonicalText, clausesOf } from '@/lib/domains/agreements/agreement/clauses';
import { loadAgreement } from '@/lib/domains/agreements/agreement/operations/load-agreement';
import { reopenAgreement } from '@/lib/domains/agreements/agreement/commands/reopen-agreement';
import { sendAgreement } from '@/lib/domains/agreements/agreement/commands/send-agreement';
import { signAgreement } from '@/lib/domains/agreements/agreement/commands/sign-agreement';
import { writeAgreement } from '@/lib/domains/agreements/agreement/commands/write-agreement';
import { contentHashOf } from '@/lib/domains/agreements/agreement/content-hash';
import { issueSignedAgreement } from '@/lib/domains/agreements/jobs/issue-signed-agreement';
import { checkFile } from '@/lib/domains/agreements/verification/check-file';
import { findVerifiedAct } from '@/lib/domains/agreements/verification/queries';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { storage } from '@/lib/platform/storage';
import { AGREEMENT, createAcceptedRequest, tellAssignment, type Stage } from '@/tests/factories/agreements';

const ACT = calendarDate('2026-03-02');
const clock = { clock: { now: () => new Date('2026-03-10T10:00:00-05:00') } };

async function story(stage: Stage) {
  const accepted = await createAcceptedRequest(db(), new Date('2026-02-20T10:00:00-05:00'), ACT);
  const told = await tellAssignment({ ...accepted, assignedOn: ACT }, stage);
  return { ...accepted, assignmentId: told.assignmentId, agreementId: told.agreementId ?? '' };
}

async function outcome<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, input: unknown) {
  const result = await execute(command, actor, input, clock);
  return result.ok ? 'done' : result.refusal.code;
}

const agreementOf = (id: string) =>
  db().agreement.findUniqueOrThrow({ where: { id }, include: { signatures: true, goals: true } });

async function signing() {
  const told = await story('readyToSign');
  const { contentHash } = await agreementOf(told.agreementId);
  const sign = (actor: Actor, more: object = {}) =>
    outcome(signAgreement, actor, { agreementId: told.agreementId, contentHash, password: told.password, ...more });
  return { ...told, contentHash, sign };
}

describe('writing the agreement', () => {
  test.each([
    ['probation of seven months', { probationMonths: '7' }, 'agreements.probation_out_of_range'],
    ['probation of two months', { probationMonths: '2' }, 'agreements.probation_out_of_range'],
    [
      'weights that do not sum 100',
      { goals: AGREEMENT.goals.map((goal) => ({ ...goal, weight: '49' })) },
      'agreements.weights_not_100',
    ],
    [
      'an eighth goal',
      { goals: Array.from({ length: 8 }, () => ({ ...AGREEMENT.goals[0], weight: '12.5' })) },
      'agreements.too_many_goals',
    ],
    ['no goal', { goals: [] }, 'platform.invalid_input'],
  ])('is refused with %s', async (_what, change, code) => {
    const { assignmentId, directorate } = await story('designated');
    expect(await outcome(writeAgreement, directorate, { assignmentId, version: 0, ...AGREEMENT, ...change })).toBe(
      code,
    );
  });

  test('drops the rows of goals left blank and may be silent about probation (R030 10)', async () => {
    const { assignmentId, directorate } = await story('designated');
    const blank = { type: 'result', title: '', indicator: '', unit: '', baseline: '', target: '', weight: '' };
    const result = await execute(
      writeAgreement,
      directorate,
      { assignmentId, version: 0, ...AGREEMENT, probationMonths: '', goals: [...AGREEMENT.goals, blank] },
      clock,
    );
    if (!result.ok) throw new Error(JSON.stringify(result));
    const agreement = await loadAgreement(db(), { id: result.value.agreementId });
    expect(agreement?.content.goals).toHaveLength(2);
    expect(agreement && clausesOf(agreement.facts, agreement.content)[6]?.paragraphs[0]).toMatch(
      /no fija la duración.*3 meses/,
    );
  });

  test('is of SERVIR, and is rewritten only while it is a draft', async () => {
    const { assignmentId, directorate, entityHr, agreementId } = await story('drafted');
    expect(await outcome(writeAgreement, entityHr, { assignmentId, version: 0, ...AGREEMENT })).toBe(
      'platform.forbidden',
    );
    expect(
      await outcome(writeAgreement, directorate, {
        assignmentId,
        version: 0,
        ...AGREEMENT,
        terms: `${AGREEMENT.terms} Con sede en Lima.`,
      }),
    ).toBe('done');
    expect(await outcome(writeAgreement, directorate, { assignmentId, version: 0, ...AGREEMENT })).toBe(
      'platform.conflict',
    );
    expect(await outcome(sendAgreement, directorate, { agreementId, version: 1 })).toBe('done');
    expect(await outcome(writeAgreement, directorate, { assignmentId, version: 2, ...AGREEMENT })).toBe(
      'platform.wrong_state',
    );
  });

  test('cannot change what is being signed, not even in the database', async () => {
    const { agreementId } = await signing();
    await expect(
      db().agreement.update({ where: { id: agreementId }, data: { terms: 'Otros términos' } }),
    ).rejects.toThrow(/agreement_frozen/);
    await expect(db().agreementGoal.deleteMany({ where: { agreementId } })).rejects.toThrow(/agreement_frozen/);
  });
});

describe('signing', () => {
  test('a wrong password signs nothing and is counted', async () => {
    const { sign, manager, agreementId } = await signing();
    expect(await sign(manager, { password: 'otra-clave-cualquiera' })).toBe('identity.reauthentication_failed');
    expect(await db().user.findUnique({ where: { id: manager.userId ?? '' } })).toMatchObject({ failedAttempts: 1 });
    expect((await agreementOf(agreementId)).signatures).toEqual([]);
    expect(await sign(manager)).toBe('done');
    expect(await db().user.findUnique({ where: { id: manager.userId ?? '' } })).toMatchObject({ failedAttempts: 0 });
  });

  test('five wrong passwords close the account', async () => {
    const { sign, entityHead } = await signing();
    for (let attempt = 0; attempt < 5; attempt += 1) await sign(entityHead, { password: 'otra-clave-cualquiera' });
    expect(await sign(entityHead)).toBe('identity.reauthentication_locked');
  });

  test('nobody signs twice, for two parties, for someone else, or another text', async () => {
    const { sign, entityHead, manager, directorate } = await signing();
    const other = await story('assigned');
    expect(await sign(other.entityHead)).toBe('platform.not_found');
    expect(await sign(other.manager)).toBe('platform.not_found');
    expect(await sign(manager, { contentHash: 'f'.repeat(64) })).toBe('agreements.text_changed');
    expect(await sign(entityHead)).toBe('done');
    expect(await sign(entityHead)).toBe('agreements.already_signed');
    expect(await sign({ ...entityHead, role: 'directorate' })).toBe('agreements.signs_for_two');
    expect(await sign({ ...directorate, personId: manager.personId })).toBe('platform.not_found');
  });

  test('two people at once for one party leave one signature', async () => {
    const { sign, directorate, agreementId } = await signing();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => sign(directorate)));
    expect(outcomes.filter((result) => result === 'done')).toHaveLength(1);
    expect((await agreementOf(agreementId)).signatures).toHaveLength(1);
  });

  test('the third signature makes the agreement, moves the assignment and orders its document', async () => {
    const { sign, entityHead, manager, directorate, agreementId, assignmentId } = await signing();
    expect(await sign(entityHead)).toBe('done');
    expect(await sign(directorate)).toBe('done');
    expect(await db().task.count({ where: { recordId: agreementId, closedAt: null } })).toBe(1);
    expect(await sign(manager)).toBe('done');
    expect(await agreementOf(agreementId)).toMatchObject({
      state: 'SIGNED',
      verificationCode: expect.stringMatching(/^CA-/),
    });
    expect(await db().assignment.findUnique({ where: { id: assignmentId } })).toMatchObject({
      state: 'AGREEMENT_SIGNED',
    });
    const jobs = await db().$queryRaw<{ data: unknown }[]>`SELECT data FROM pgboss.job WHERE name = 'agreement-signed'`;
    expect(jobs).toContainEqual({ data: { agreementId } });
  });

  test('everybody signs and is given the same text, whatever changes meanwhile in the person’s record', async () => {
    const { sign, entityHead, manager, directorate, agreementId, contentHash } = await signing();
    const before = await loadAgreement(db(), { id: agreementId });
    if (!before) throw new Error('no agreement');
    expect(await sign(entityHead)).toBe('done');
    await db().person.update({ where: { id: manager.personId ?? '' }, data: { familyNames: 'Otro Apellido' } });
    expect(await sign(directorate)).toBe('done');
    expect(await sign(manager)).toBe('done');
    const after = await loadAgreement(db(), { id: agreementId });
    if (!after) throw new Error('no agreement');
    expect(canonicalText(after.facts, after.content)).toBe(canonicalText(before.facts, before.content));
    expect(contentHashOf(after.facts, after.content)).toBe(contentHash);
    await expect(
      db().agreement.update({ where: { id: agreementId }, data: { signingFacts: { code: 'Otro' } } }),
    ).rejects.toThrow(/agreement_frozen/);
  });

  test('a reopened agreement tells the names of today', async () => {
    const { manager, directorate, agreementId } = await signing();
    await db().person.update({ where: { id: manager.personId ?? '' }, data: { familyNames: 'Otro Apellido' } });
    const reason = 'El nombre del gerente lleva un apellido equivocado.';
    expect(await outcome(reopenAgreement, directorate, { agreementId, version: 1, reason })).toBe('done');
    expect(await outcome(sendAgreement, directorate, { agreementId, version: 2 })).toBe('done');
    expect((await loadAgreement(db(), { id: agreementId }))?.facts.managerName).toBe('Ana Otro Apellido');
  });

  test('a mistake takes it back to draft, and the signatures fall', async () => {
    const { sign, entityHead, directorate, agreementId } = await signing();
    await sign(entityHead);
    const reason = 'La meta de contrataciones lleva una línea de base equivocada.';
    expect(await outcome(reopenAgreement, directorate, { agreementId, version: 2, reason })).toBe('done');
    expect(await agreementOf(agreementId)).toMatchObject({ state: 'DRAFT', contentHash: null, signatures: [] });
  });
});

async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_unused, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return plain(pages.join(' '));
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Footers fall between two pages of a clause. */
const withoutFooters = (text: string) => text.replace(/Convenio de Asignación \S+ · Código de verificación \S+ ?/g, '');

describe('the document', () => {
  test('says every clause, who signed, the code and the hash, word for word', async () => {
    const { agreementId } = await story('signed');
    const agreement = await loadAgreement(db(), { id: agreementId });
    if (!agreement?.documentId) throw new Error('no document');
    const document = await db().document.findUniqueOrThrow({ where: { id: agreement.documentId } });
    const text = withoutFooters(await pdfText(await storage().get(document.storageKey)));
    for (const clause of clausesOf(agreement.facts, agreement.content)) {
      expect(text).toContain(`${clause.ordinal}. ${clause.title}`);
      for (const sentence of [...clause.paragraphs, ...(clause.items ?? [])]) expect(text).toContain(plain(sentence));
    }
    for (const { name } of agreement.signatures) expect(text).toContain(name);
    expect(text).toContain(agreement.verificationCode);
    expect(text.replaceAll(' ', '')).toContain(agreement.contentHash);
    expect(document).toMatchObject({ visibility: 'entity', mediaType: 'application/pdf' });
  });

  test('holds the text whose hash was signed: one word changed is another hash', async () => {
    const { agreementId } = await story('signed');
    const agreement = await loadAgreement(db(), { id: agreementId });
    if (!agreement) throw new Error('no agreement');
    expect(contentHashOf(agreement.facts, agreement.content)).toBe(agreement.contentHash);
    expect(agreement.signatures.every((signature) => signature.contentHash === agreement.contentHash)).toBe(true);
    const altered = { ...agreement.content, terms: agreement.content.terms.replace('completo', 'parcial') };
    expect(contentHashOf(agreement.facts, altered)).not.toBe(agreement.contentHash);
    expect(canonicalText(agreement.facts, agreement.content)).toContain('DUODÉCIMA. Suscripción');
  });

  test('is made once, however often its job runs', async () => {
    const { agreementId } = await story('signed');
    await Promise.all([issueSignedAgreement.run({ agreementId }), issueSignedAgreement.run({ agreementId })]);
    expect(await db().document.count({ where: { recordId: agreementId } })).toBe(1);
    expect(await db().verifiableAct.count({ where: { recordId: agreementId } })).toBe(1);
  });
});

describe('verification', () => {
  test('tells what it is to whoever has the code, however typed, and nothing personal but the name in the post', async () => {
    const { agreementId, entityHead, directorate } = await story('onProbation');
    const { verificationCode } = await agreementOf(agreementId);
    const act = await findVerifiedAct(` ${verificationCode?.toLowerCase().replaceAll('-', ' ')} `);
    expect(act).toMatchObject({
      code: verificationCode,
      state: 'ON_PROBATION',
      startsOn: '2026-03-13',
      endsOn: '2029-03-13',
      post: 'Jefe de Administración',
    });
    const told = JSON.stringify(act);
    for (const hidden of [entityHead.name, directorate.name, 'prueba.example']) expect(told).not.toContain(hidden);
    expect(await findVerifiedAct('CA-AAAA-BBBB-CCCC')).toBeNull();
    expect(await findVerifiedAct('<script>')).toBeNull();
  });

  test('says intact of the same bytes and altered when one byte differs, and keeps no file', async () => {
    const { agreementId } = await story('signed');
    const { verificationCode, documentId } = await agreementOf(agreementId);
    const { storageKey } = await db().document.findUniqueOrThrow({ where: { id: documentId ?? '' } });
    const bytes = new Uint8Array(await storage().get(storageKey));
    const before = await db().document.count();
    const file = (content: Uint8Array<ArrayBuffer>) => new File([content], 'convenio.pdf', { type: 'application/pdf' });
    expect(await checkFile(verificationCode ?? '', file(bytes))).toMatchObject({ ok: true });
    const altered = bytes.slice();
    altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1;
    expect(await checkFile(verificationCode ?? '', file(altered))).toMatchObject({
      refusal: { code: 'agreements.file_altered' },
    });
    expect(await checkFile(verificationCode ?? '', file(new Uint8Array(11 * 1024 * 1024)))).toMatchObject({
      refusal: { code: 'agreements.file_too_big' },
    });
    expect(await checkFile(verificationCode ?? '', null)).toMatchObject({
      refusal: { code: 'agreements.file_missing' },
    });
    expect(await db().document.count()).toBe(before);
  });
});
