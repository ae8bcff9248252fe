import { expect } from '@playwright/test';
import { MEMBER_OF_ENTITY, OF_ROLE, test } from './readers';

/** A post of a manager at the second level of a ministry that is not on the list. */
const POST = `SELECT s.id, e.name FROM seat s JOIN entity e ON e.id = s."entityId"
  WHERE e."entityClass" = 'ministry' AND s.level = 2 AND s."servantGroup" = 'public_manager' AND s."highImpactSince" IS NULL
    AND NOT EXISTS (SELECT 1 FROM tpm_body b WHERE b."entityId" = e.id AND b."excludedOn" IS NULL) LIMIT 1`;

test('the directorate puts a body on the list with its reason, and its posts and its readers see it', async ({
  story,
}) => {
  test.setTimeout(120_000);
  const directorate = await story.pageOf('directorate', await story.accountOf(OF_ROLE, ['directorate']));
  const [found] = (await story.client.query<{ id: string; name: string }>(POST)).rows;
  if (!found) throw new Error('every ministry is on the list');
  const { id: post, name: body } = found;
  await directorate.goto(`/puestos/${post}`);
  await expect(directorate.getByText('Otros directivos')).toBeVisible();

  await directorate.goto('/organismos-tpm');
  const form = directorate.locator('#incluir');
  await form.getByLabel('Organismo').selectOption({ label: body });
  await form.getByLabel(/^Resolución/).fill('RPE 000160-2026-SERVIR-PE');
  await form.getByLabel('Motivo').fill('Conduce.');
  await form.getByRole('button', { name: 'Incluir en la lista' }).click();
  await expect(form.getByText(/al menos 20/).first()).toBeVisible();
  await expect(form.getByLabel(/^Resolución/)).toHaveValue('RPE 000160-2026-SERVIR-PE');
  await form.getByLabel('Motivo').fill('Sus direcciones generales conducen políticas de todo el país.');
  await form.getByRole('button', { name: 'Incluir en la lista' }).click();
  await expect(directorate.getByText('Organismo incluido en la lista.')).toBeVisible();
  await expect(
    directorate.getByRole('listitem').filter({ hasText: body }).getByText('Sus direcciones generales conducen'),
  ).toBeVisible();

  await directorate.goto(`/puestos/${post}`);
  await expect(directorate.getByText('Segundo nivel de un organismo que está en la lista de SERVIR.')).toBeVisible();
  await directorate.goto('/puestos?adp=listed_level_2');
  await expect(directorate.locator(`a[href="/puestos/${post}"]`)).toBeVisible();

  const hr = await story.pageOf('entity_hr', await story.accountOf(MEMBER_OF_ENTITY, ['MINEDU', 'entity_hr']));
  await hr.goto('/organismos-tpm');
  await expect(hr.getByText(body, { exact: true })).toBeVisible();
  await expect(hr.getByRole('button', { name: 'Incluir en la lista' })).toHaveCount(0);
});
