import { expect, test } from '@playwright/test';
import { elsewhere, PLAIN_PHONE, signInAs, someone, violations } from '../people';

const DAY_MS = 86_400_000;
const COMMITMENT = 'Publicar el cuadro de mantenimiento con fechas y responsables';

/** A day of Lima, so many days from now, as a date field takes it. */
const day = (days: number) => new Date(Date.now() - 5 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);

test('the analyst plans and records a visit; the manager finds the commitment on the worklist and fulfils it, without script', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'monitoring_analyst');
  await page.goto('/visitas/nueva');
  const option = page.getByLabel(/^Asignación/).locator('option', { hasText: 'Lucía Córdova' });
  await page.getByLabel(/^Asignación/).selectOption((await option.first().getAttribute('value')) ?? '');
  await page.getByLabel('Reunión', { exact: true }).check();
  await page.getByLabel(/^Fecha/).fill(day(0));
  await page.getByLabel(/^Agenda/).fill('Revisar el mantenimiento de los establecimientos.');
  await page.getByRole('button', { name: 'Planificar contacto' }).click();
  await expect(page.getByText('Se planificó el contacto.', { exact: false })).toBeVisible();

  await page.getByRole('link', { name: 'Registrar contacto' }).first().click();
  await expect(page.getByLabel(/^Nombre de la persona 1/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(/^Nombre de la persona 1/).fill('Jorge Salinas Pinto');
  await page.getByLabel(/^Cargo de la persona 1/).fill('Coordinador de Mantenimiento');
  await page.getByLabel(/^Resumen/).fill('El equipo explicó el plan de mantenimiento y sus demoras.');
  await page.getByLabel('Bajo', { exact: true }).check();
  await page.getByLabel(/^Por qué/).fill('El plan está financiado y tiene responsables.');
  await page.getByLabel(/^Compromiso 1/).fill(COMMITMENT);
  await page.getByLabel(/^Responsable del compromiso 1/).selectOption('manager');
  await page.getByLabel(/^Vencimiento del compromiso 1/).fill(day(-2));
  await page.getByRole('button', { name: 'Registrar contacto' }).click();
  await expect(
    page.getByText('Un compromiso no puede vencer antes del contacto', { exact: false }).first(),
  ).toBeVisible();
  await expect(page.getByLabel(/^Resumen/)).toHaveValue(/El equipo explicó/);
  await page.getByLabel(/^Vencimiento del compromiso 1/).fill(day(1));
  await page.getByRole('button', { name: 'Registrar contacto' }).click();
  await expect(page.getByText('Se registró el contacto.', { exact: false })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const manager = await elsewhere(browser, PLAIN_PHONE);
  await signInAs(manager, 'manager');
  const task = manager.getByRole('listitem').filter({ hasText: COMMITMENT });
  await task.getByRole('link', { name: 'Registrar cumplimiento' }).click();
  await manager.getByLabel(/^Qué se hizo/).fill('Se publicó el cuadro en la intranet, expediente 204.');
  await manager.getByRole('button', { name: 'Registrar cumplimiento' }).click();
  await expect(manager.getByText('Se registró el cumplimiento.')).toBeVisible();
  await expect(manager.getByText('Cumplido', { exact: true }).first()).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a list of rows grows by its button and keeps what was typed, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const page = await someone(browser, 'monitoring_analyst', { javaScriptEnabled });
    await page.getByRole('link', { name: 'Registrar visita' }).first().click();
    await page.getByLabel(/^Nombre de la persona 1/).fill('Jorge Salinas Pinto');
    await expect(page.getByLabel(/^Nombre de la persona 3/)).toBeHidden();
    await page.getByRole('button', { name: 'Agregar otra persona' }).click();
    await page.getByLabel(/^Nombre de la persona 3/).fill('Ana Luna Paz');
    await expect(page.getByLabel(/^Nombre de la persona 1/)).toHaveValue('Jorge Salinas Pinto');
    await expect(page.getByLabel(/^Nombre de la persona 4/)).toBeHidden();
  });
}

for (const path of ['/seguimiento', '/visitas', '/compromisos', '/inicio']) {
  test(`${path} has no accessibility violations in English on a phone`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'es-PE' });
    await context.addCookies([{ name: 'idioma', value: 'en', url: baseURL ?? '' }]);
    const page = await context.newPage();
    await signInAs(page, 'monitoring_analyst');
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  });
}
