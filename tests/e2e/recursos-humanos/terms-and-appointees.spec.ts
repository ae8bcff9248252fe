import { expect, type Page } from '@playwright/test';
import { calendarDateInLima } from '@/lib/kernel/calendar-date';
import { MEMBER_OF_ENTITY, OF_ROLE, test } from '../linea-principal/readers';
import { PLAIN_PHONE, proof, violations } from '../people';

const PLANNING = 'Jefe(a) de la Oficina General de Planeamiento y Presupuesto';

async function openPost(page: Page, title: string) {
  await page.goto(`/puestos?buscar=${encodeURIComponent(title)}`);
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await page.waitForURL(/\/puestos\/[0-9a-f-]{36}$/);
}

test('without JavaScript, HR renews a manager’s term, and SERVIR sees when it ends now', async ({ story }) => {
  const account = await story.accountOf(MEMBER_OF_ENTITY, ['SIS', 'entity_hr']);
  const hr = await story.pageOf('entity_hr', account, PLAIN_PHONE);
  await openPost(hr, PLANNING);
  await hr.getByRole('link', { name: 'Renovar el período' }).click();
  await hr.getByLabel(/^Informe favorable/).fill('Informe 52-2026 de la Gerencia General');
  await hr.getByLabel(/^Qué se consideró/).fill('Muy corto');
  await hr.getByLabel(/^Acto que lo renueva/).fill('Resolución 201-2026');
  await hr.locator('input[name=proof]').setInputFiles(await proof());
  await hr.getByRole('button', { name: 'Registrar la renovación' }).click();
  await expect(hr.getByText('Escriba al menos 20 caracteres.').first()).toBeVisible();
  await expect(hr.getByLabel(/^Acto que lo renueva/)).toHaveValue('Resolución 201-2026');
  await hr.getByLabel(/^Qué se consideró/).fill('Logró sus metas en las dos últimas evaluaciones anuales.');
  await hr.locator('input[name=proof]').setInputFiles(await proof());
  await hr.getByRole('button', { name: 'Registrar la renovación' }).click();
  await expect(hr.getByText(/Renovación registrada: el período va hasta el/)).toBeVisible();
  await expect(hr.getByText(/^Período renovado:/)).toBeVisible();

  const directorate = await story.pageOf('directorate', await story.accountOf(OF_ROLE, ['directorate']));
  await directorate.goto('/vacantes?buscar=Seguro+Integral');
  await expect(directorate.getByRole('row', { name: /Planeamiento.*por concurso/ })).toHaveCount(0);
  await directorate.getByRole('link', { name: 'Ver los vencidos' }).click();
  await expect(directorate.getByRole('row', { name: /Planeamiento.*Identificación.*por concurso/ })).toBeVisible();
  expect(await violations(directorate)).toEqual([]);
});

test('whoever is appointed by trust meets each requirement of the approved profile', async ({ story }) => {
  const hr = await story.pageOf('entity_hr', await story.accountOf(MEMBER_OF_ENTITY, ['GR-CUSCO', 'entity_hr']));
  await openPost(hr, 'Gerente(a) Regional de Desarrollo Social');
  const post = new URL(hr.url()).pathname;
  await hr.getByRole('link', { name: 'Perfil del puesto' }).click();
  await hr.locator('select[name=standardId]').selectOption({ index: 1 });
  await hr.getByRole('button', { name: 'Empezar el perfil' }).click();
  await hr.waitForURL('**/perfil/editar');
  await hr.getByRole('button', { name: 'Guardar y revisar' }).click();
  await expect(hr.getByText(/^Borrador guardado/)).toBeVisible();
  await hr.goto(`${post}/perfil`);
  await hr.getByRole('button', { name: 'Aprobar el perfil' }).click();
  await expect(hr.getByText('Versión 1 del perfil aprobada.')).toBeVisible();

  await hr.goto(`${post}/ocupante`);
  const requirements = hr.getByRole('group', { name: /^Requisitos del perfil aprobado/ }).getByRole('checkbox');
  const asked = await requirements.count();
  expect(asked).toBeGreaterThan(5);
  await hr.getByLabel('De confianza').check();
  await hr.getByLabel('Documento de identidad').selectOption('dni');
  await hr.getByLabel(/^Número de documento/).fill('44556677');
  await hr.getByLabel('Nombres').fill('Yolanda');
  await hr.getByLabel('Apellidos').fill('Condori Huallpa');
  await hr.getByLabel(/^Ocupa el puesto desde/).fill(calendarDateInLima(new Date()));
  await hr.getByLabel(/^Acto que lo sustenta/).fill('Resolución 310-2026');
  await hr
    .getByLabel(/^Cómo cumple el perfil/)
    .fill('Socióloga titulada, con doce años de experiencia según sus certificados.');
  for (const requirement of (await requirements.all()).slice(1)) await requirement.check();
  await hr.locator('input[name=proof]').setInputFiles(await proof());
  await hr.getByRole('button', { name: 'Registrar ocupante' }).click();
  await expect(hr.getByText(/Falta un requisito del perfil/).first()).toBeVisible();
  await expect(requirements.nth(1)).toBeChecked();
  expect(await violations(hr)).toEqual([]);

  await requirements.first().check();
  await hr.locator('input[name=proof]').setInputFiles(await proof());
  await hr.getByRole('button', { name: 'Registrar ocupante' }).click();
  await expect(hr.getByText(/^Ocupante registrado\./)).toBeVisible();
  await hr.getByRole('link', { name: 'perfil aprobado, versión 1' }).click();
  await expect(hr.getByRole('heading', { name: 'Versión 1' })).toBeVisible();
});
