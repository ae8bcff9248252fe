import { describe, expect, test } from 'vitest';
import { addExperience } from '@/lib/domains/people/commands/add-experience';
import { addStudy } from '@/lib/domains/people/commands/add-study';
import { removeExperience } from '@/lib/domains/people/commands/remove-experience';
import { removeStudy } from '@/lib/domains/people/commands/remove-study';
import { saveIdentity } from '@/lib/domains/people/commands/save-identity';
import { updateExperience } from '@/lib/domains/people/commands/update-experience';
import { updateStudy } from '@/lib/domains/people/commands/update-study';
import { getCurriculum } from '@/lib/domains/people/queries';
import type { Actor } from '@/lib/kernel/actor';
import type { Command } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { certificate } from '@/tests/factories/certificate';
import { actorOf, createUser } from '@/tests/factories/identity';
import { createPerson, EXPERIENCED } from '@/tests/factories/people';

const NOW = new Date('2026-08-20T10:00:00-05:00');

async function run<I, L, O, P>(command: Command<I, L, O, P>, actor: Actor, input: unknown) {
  const lines = await db().auditEntry.count();
  const result = await execute(command, actor, input, { clock: { now: () => NOW } });
  if (!result.ok) expect(await db().auditEntry.count()).toBe(lines);
  return result;
}

let number = 0;
async function person(): Promise<Actor & { personId: string }> {
  const dni = String(70_000_000 + number++);
  const { personId, name } = await createPerson(db(), {
    given: 'Inés',
    family: `Rojas ${dni}`,
    dni,
    ...EXPERIENCED,
    now: NOW,
  });
  const user = await createUser(db(), {
    email: `${dni}@test.example`,
    name,
    personId,
    roles: [{ role: 'candidate' }],
    now: NOW,
  });
  return { ...actorOf(user, 'candidate'), personId };
}

const IDENTITY = {
  documentType: 'dni',
  documentNumber: '45678912',
  givenNames: 'Marina',
  familyNames: 'Soto Ríos',
  birthDate: '1985-04-02',
  nationality: 'PE',
  phone: '987654321',
};
const STUDY = {
  level: 'diploma',
  field: 'Contrataciones del Estado',
  institution: 'ENAP',
  country: 'PE',
  awardedOn: '2019-05-01',
  hours: '120',
};
const POST = {
  employer: 'MINSA',
  sector: 'public',
  post: 'Jefa de Logística',
  area: 'procurement',
  managerial: 'on',
  startsOn: '2018-01-01',
  endsOn: '2019-12-31',
};

describe('identity', () => {
  test('told for the first time, links the account to its person; the log keeps no whole number', async () => {
    const user = await createUser(db(), {
      email: 'marina@test.example',
      name: 'Marina',
      roles: [{ role: 'candidate' }],
      now: NOW,
    });
    const result = await run(saveIdentity, actorOf(user, 'candidate'), IDENTITY);
    if (!result.ok) throw new Error(JSON.stringify(result));
    expect(await db().user.findUniqueOrThrow({ where: { id: user.userId } })).toMatchObject({
      personId: result.value.personId,
    });
    const line = await db().auditEntry.findFirstOrThrow({ where: { recordId: result.value.personId } });
    expect(JSON.stringify(line.changes)).not.toContain(IDENTITY.documentNumber);
  });

  test('is one per document: another account cannot take it, and stays unlinked', async () => {
    const user = await createUser(db(), {
      email: 'doble@test.example',
      name: 'Doble',
      roles: [{ role: 'candidate' }],
      now: NOW,
    });
    expect(await run(saveIdentity, actorOf(user, 'candidate'), IDENTITY)).toMatchObject({
      refusal: { code: 'people.document_taken' },
    });
    expect(await db().user.findUniqueOrThrow({ where: { id: user.userId } })).toMatchObject({ personId: null });
  });

  test.each([
    [{ documentNumber: '1234567' }, 'invalid_dni'],
    [{ documentType: 'ce', documentNumber: '12345678' }, 'invalid_foreigner_card'],
  ])('checks the document number %o', async (change, code) => {
    expect(await run(saveIdentity, await person(), { ...IDENTITY, ...change })).toMatchObject({
      fieldErrors: [{ field: 'documentNumber', code }],
    });
  });

  test('refuses minors, and a form older than the record', async () => {
    const actor = await person();
    const input = { ...IDENTITY, documentNumber: '71234567' };
    expect(await run(saveIdentity, actor, { ...input, birthDate: '2008-08-21' })).toMatchObject({
      refusal: { code: 'people.under_age' },
    });
    expect(await run(saveIdentity, actor, { ...input, version: '0' })).toMatchObject({ ok: true });
    expect(await run(saveIdentity, actor, { ...input, version: '0' })).toMatchObject({
      refusal: { code: 'platform.conflict' },
    });
  });
});

describe('studies', () => {
  test('are added with their certificate, which SERVIR and the person read', async () => {
    const actor = await person();
    const result = await run(addStudy, actor, { ...STUDY, document: certificate('Diploma') });
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { studies } = await getCurriculum(db(), actor.personId);
    const added = studies.find(({ id }) => id === result.value.studyId);
    expect(added).toMatchObject({ level: 'diploma', hours: 120, awardedOn: '2019-05-01' });
    expect(await db().document.findUniqueOrThrow({ where: { id: added?.documentId ?? '' } })).toMatchObject({
      visibility: 'servir',
      personIds: [actor.personId],
      mediaType: 'application/pdf',
    });
  });

  test('are corrected and removed by their owner alone', async () => {
    const [owner, other] = [await person(), await person()];
    const studyId = (await getCurriculum(db(), owner.personId)).studies[0]?.id;
    expect(await run(updateStudy, other, { ...STUDY, studyId })).toMatchObject({
      refusal: { code: 'platform.not_found' },
    });
    expect(await run(removeStudy, other, { studyId })).toMatchObject({ refusal: { code: 'platform.not_found' } });
    expect(await run(updateStudy, owner, { ...STUDY, studyId })).toMatchObject({ ok: true });
    expect(await run(removeStudy, owner, { studyId })).toMatchObject({ ok: true });
    expect((await getCurriculum(db(), owner.personId)).studies).toHaveLength(EXPERIENCED.studies.length - 1);
  });

  test('have happened', async () => {
    expect(await run(addStudy, await person(), { ...STUDY, awardedOn: '2026-08-21' })).toMatchObject({
      refusal: { code: 'people.study_in_future' },
    });
  });
});

describe('experience', () => {
  test('is added, corrected keeping its certificate, and removed', async () => {
    const actor = await person();
    const added = await run(addExperience, actor, { ...POST, document: certificate('Constancia') });
    if (!added.ok) throw new Error(JSON.stringify(added));
    const { experienceId } = added.value;
    expect(await run(updateExperience, actor, { ...POST, experienceId, post: 'Directora de Logística' })).toMatchObject(
      { ok: true },
    );
    const row = await db().experience.findUniqueOrThrow({ where: { id: experienceId } });
    expect(row).toMatchObject({ post: 'Directora de Logística', managerial: true });
    expect(row.documentId).not.toBeNull();
    expect(await run(removeExperience, actor, { experienceId })).toMatchObject({ ok: true });
    expect(await db().experience.count({ where: { id: experienceId } })).toBe(0);
  });

  test.each([
    [{ endsOn: '2017-12-31' }, 'people.experience_dates'],
    [{ startsOn: '2026-08-21', endsOn: '' }, 'people.experience_in_future'],
    [{ endsOn: '2026-08-21' }, 'people.experience_end_in_future'],
  ])('refuses %o', async (change, code) => {
    expect(await run(addExperience, await person(), { ...POST, ...change })).toMatchObject({ refusal: { code } });
  });

  test('the database refuses dates in the wrong order', async () => {
    const actor = await person();
    const { id } = await db().experience.findFirstOrThrow({ where: { personId: actor.personId } });
    await expect(db().experience.update({ where: { id }, data: { endsOn: new Date('1990-01-01') } })).rejects.toThrow(
      /experience_dates/,
    );
  });
});
