import { expect } from '@playwright/test';
import { MEMBER_OF_ENTITY, OF_ROLE, test } from './readers';

const POST = 'Gerente(a) Regional de Desarrollo Social';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF');

test('an entity asks for an exception to the classification of a post; SERVIR grants it and the post changes', async ({
  story,
}) => {
  test.setTimeout(120_000);
  const hr = await story.pageOf('entity_hr', await story.accountOf(MEMBER_OF_ENTITY, ['GR-AREQUIPA', 'entity_hr']));
  const directorate = await story.pageOf('directorate', await story.accountOf(OF_ROLE, ['directorate']));

  await hr.goto('/puestos');
  await hr.getByRole('link', { name: POST }).click();
  await expect(hr.getByText(/tablas 8, 16\. Fila: Gobierno regional/)).toBeVisible();
  const post = new URL(hr.url()).pathname;
  await hr.getByRole('link', { name: 'Pedir una excepción' }).click();
  await hr.getByLabel('Directivo público').check();
  await hr.getByLabel('Naturaleza de las funciones').check();
  await hr.getByLabel('Motivo').fill('La gerencia conduce programas sociales de alcance operativo.');
  await hr
    .locator('input[name=proof]')
    .setInputFiles({ name: 'informe.pdf', mimeType: 'application/pdf', buffer: PDF });
  await hr.getByRole('button', { name: 'Enviar a SERVIR' }).click();
  await expect(hr.getByText('Rol: ')).toBeVisible();
  await expect(hr.getByLabel('Motivo')).toHaveValue(/programas sociales/);
  await hr.locator('select[name=role]').selectOption('strategic');
  await hr
    .locator('input[name=proof]')
    .setInputFiles({ name: 'informe.pdf', mimeType: 'application/pdf', buffer: PDF });
  await hr.getByRole('button', { name: 'Enviar a SERVIR' }).click();
  await expect(hr.getByText('Petición enviada a SERVIR.')).toBeVisible();
  await expect(hr.getByRole('link', { name: 'Pedir una excepción' })).toHaveCount(0);

  await directorate.goto(post);
  await directorate.getByLabel('Conceder', { exact: true }).check();
  await directorate.getByLabel(/^Resolución/).fill('RPE 000130-2026-SERVIR-PE');
  await directorate
    .getByRole('textbox', { name: /^Motivo/ })
    .fill('Las funciones que se acreditan son de conducción estratégica.');
  await directorate.getByRole('button', { name: 'Registrar la decisión' }).click();
  await expect(directorate.getByText('Excepción concedida: el puesto cambió.')).toBeVisible();

  await hr.goto(post);
  await expect(hr.getByText('Por excepción')).toBeVisible();
  await expect(hr.getByText('Concedida')).toBeVisible();
  const sheet = await hr.request.get('/puestos/hoja?grupo=public_manager');
  expect(sheet.headers()['content-type']).toContain('text/csv');
  expect(await sheet.text()).toContain(POST);
});
