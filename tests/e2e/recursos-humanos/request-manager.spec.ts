import { expect, test, type Page } from '@playwright/test';
import { PLAIN_PHONE, someone, violations } from '../people';

/** The draft of the demonstration has everything: what happens to it is the journey. */
async function openDraft(page: Page) {
  await page.goto('/solicitudes?estado=DRAFT');
  await page.getByRole('link', { name: /^SOL-/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Planeamiento');
}

test('a seat that is still held is refused in words, and nothing typed is lost, without JavaScript on a phone', async ({
  browser,
}) => {
  const hr = await someone(browser, 'entity_hr', PLAIN_PHONE);
  await hr.goto('/solicitudes/nueva');
  const seat = await hr.locator('select[name=seatId] option', { hasText: 'Planeamiento' }).getAttribute('value');
  await hr.locator('select[name=seatId]').selectOption(seat);
  await hr.locator('input[name=neededOn]').fill(inTenDays());
  await hr.locator('input[name=budgetSource]').fill('Canon minero');
  await hr.getByRole('button', { name: 'Guardar borrador' }).click();
  await expect(hr.getByText(/El puesto estará ocupado hasta el/).first()).toBeVisible();
  await expect(hr.locator('input[name=budgetSource]')).toHaveValue('Canon minero');
});

test('HR sends its request, the directorate accepts it, the analyst sees why each candidate fits', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const hr = await someone(browser, 'entity_hr');
  await openDraft(hr);
  expect(await violations(hr)).toEqual([]);
  await hr.getByRole('button', { name: 'Enviar a SERVIR' }).click();
  await expect(hr.getByText('La solicitud se envió a SERVIR.')).toBeVisible();
  const address = new URL(hr.url()).pathname;

  const directorate = await someone(browser, 'directorate');
  await directorate.goto(address);
  await directorate
    .getByLabel(/Razones para aceptarla/)
    .fill('El puesto es directivo, está presupuestado y quedará vacante.');
  await directorate.getByRole('button', { name: 'Aceptar solicitud' }).click();
  await expect(directorate.getByText(/La solicitud se aceptó/)).toBeVisible();

  const analyst = await someone(browser, 'monitoring_analyst');
  await analyst.goto(`${address}/candidatos`);
  await analyst
    .getByText(/^Por qué encaja/)
    .first()
    .click();
  await expect(analyst.getByRole('columnheader', { name: 'Se encontró' }).first()).toBeVisible();
  expect(await violations(analyst)).toEqual([]);
  await analyst.locator('input[name=memberIds]:enabled').first().check();
  await analyst
    .getByLabel(/Sustento de la propuesta/)
    .fill('Su trayectoria guarda relación con las funciones del puesto.');
  await analyst.getByRole('button', { name: 'Proponer a los marcados' }).click();
  await expect(analyst.getByText(/Se propuso a un gerente/)).toBeVisible();

  await hr.goto(address);
  await hr.locator('input[name=proposalId]').first().check();
  await hr.getByLabel(/Razones de la preferencia/).fill('Conoce el sistema de presupuesto y el sector.');
  await hr.getByRole('button', { name: 'Declarar preferencia' }).click();
  await expect(hr.getByText(/Se registró su preferencia/)).toBeVisible();
});

function inTenDays(): string {
  return new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
}

test("another entity's request does not exist for HR", async ({ browser }) => {
  const directorate = await someone(browser, 'directorate');
  await directorate.goto('/solicitudes?buscar=RENIEC');
  const address = await directorate.getByRole('link', { name: /^SOL-/ }).first().getAttribute('href');
  const hr = await someone(browser, 'entity_hr');
  const response = await hr.goto(address ?? '');
  expect(response?.status()).toBe(404);
});
