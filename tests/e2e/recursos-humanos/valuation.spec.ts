import { expect, test, type Page } from '@playwright/test';
import { calendarDateInLima } from '../../../lib/kernel/calendar-date';
import { downloaded, PLAIN_PHONE, proof, someone, violations } from '../people';

const plain = async (page: Page) => (await page.locator('main').innerText()).replace(/\s/g, ' ');

test('HR proposes above the maximum and is told by how much, corrects, and the Ministry’s validation is recorded', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const hr = await someone(browser, 'entity_hr');
  await hr.goto('/puestos?buscar=Tratamiento');
  await hr.locator('main table').getByRole('link').first().click();
  await hr.getByRole('link', { name: 'Valorización' }).click();
  await hr.getByRole('link', { name: 'Proponer valorización' }).click();
  await hr.locator('input[name=category][value="1"]').check();
  await hr.locator('input[name=people]').fill('20');
  await hr.locator('input[name=main]').fill('126600,01');
  await hr.getByRole('button', { name: 'Calcular' }).click();
  await expect(hr.getByRole('alert').first()).toContainText('0,01 de más');
  expect(await plain(hr)).toContain('S/ 126 600,01 − S/ 126 600,00 = S/ 0,01 de más');
  await expect(hr.getByRole('heading', { name: 'Enviar la propuesta' })).toHaveCount(0);
  expect(await violations(hr)).toEqual([]);

  await hr.locator('input[name=main]').fill('126600');
  await hr.getByRole('button', { name: 'Calcular' }).click();
  const result = await plain(hr);
  expect(result).toContain('Montos de demostración: «Tabla de demostración»');
  expect(result).toContain('S/ 94 950,00');
  expect(result).toContain('S/ 18 990,00');
  expect(result).toContain('S/ 240 540,00');
  expect(await violations(hr)).toEqual([]);
  await hr.locator('textarea[name=categoryReason]').fill('Muy corto');
  await hr.locator('input[name=support]').setInputFiles(await proof('Informe de la entidad'));
  await hr.getByRole('button', { name: 'Proponer', exact: true }).click();
  await expect(hr.getByText('Escriba al menos 20 caracteres.').first()).toBeVisible();
  await hr
    .locator('textarea[name=categoryReason]')
    .fill('Conduce el tratamiento en todos los establecimientos del país.');
  await hr.locator('input[name=support]').setInputFiles(await proof('Informe de la entidad'));
  await hr.getByRole('button', { name: 'Proponer', exact: true }).click();
  await expect(hr.getByText('Propuesta enviada.')).toBeVisible();
  await expect(hr.getByRole('link', { name: 'Proponer valorización' })).toHaveCount(0);
  const address = new URL(hr.url()).pathname;

  const directorate = await someone(browser, 'directorate');
  await directorate.goto('/inicio');
  await expect(
    directorate.getByText(/Registrar la respuesta del MEF a la valorización de Director\(a\) de Tratamiento/).first(),
  ).toBeVisible();
  await directorate.goto(address);
  expect(await violations(directorate)).toEqual([]);
  await directorate.locator('input[name=mefReport]').fill('Informe 0123-2026-EF/53.06');
  await directorate.locator('input[name=mefReportOn]').fill('2020-01-31');
  await directorate.locator('input[name=report]').setInputFiles(await proof('Informe del MEF'));
  await directorate.getByRole('button', { name: 'Registrar la validación' }).click();
  await expect(directorate.getByText(/El informe responde a la propuesta/).first()).toBeVisible();
  await expect(directorate.locator('input[name=mefReport]')).toHaveValue('Informe 0123-2026-EF/53.06');
  await directorate.locator('input[name=mefReportOn]').fill(calendarDateInLima(new Date()));
  await directorate.locator('input[name=report]').setInputFiles(await proof('Informe del MEF'));
  await directorate.getByRole('button', { name: 'Registrar la validación' }).click();
  await expect(directorate.getByText('Validación registrada: el puesto paga lo que dice.')).toBeVisible();

  await hr.goto(address);
  await expect(hr.getByText('Informe 0123-2026-EF/53.06').first()).toBeVisible();
  await hr.locator('summary', { hasText: 'Los 14 pagos del año' }).first().click();
  const validated = await plain(hr);
  expect(validated).toContain('S/ 17 181,43');
  expect(validated).toContain('Aguinaldo de Navidad');
  expect(await violations(hr)).toEqual([]);
});

test('without JavaScript and on a phone, a condition is added and nothing typed is lost', async ({ browser }) => {
  const hr = await someone(browser, 'entity_hr', PLAIN_PHONE);
  await hr.goto('/puestos?buscar=Sistemas');
  await hr.locator('main table').getByRole('link').first().click();
  await hr.getByRole('link', { name: 'Valorización' }).click();
  await hr.getByRole('link', { name: 'Proponer valorización' }).click();
  await hr.locator('input[name=people]').fill('9');
  await hr.getByRole('button', { name: 'Agregar una condición' }).click();
  await expect(hr.locator('input[name=people]')).toHaveValue('9');
  await hr.locator('select[name="priorities[0].ground"]').selectOption('altitude');
  await hr.locator('input[name="priorities[0].amount"]').fill('7000');
  await hr.getByRole('button', { name: 'Calcular' }).click();
  await expect(hr.getByText('Complete este dato.').first()).toBeVisible();
  await expect(hr.locator('input[name="priorities[0].amount"]')).toHaveValue('7000');
  await hr.locator('input[name=category][value="2"]').check();
  await hr.locator('input[name="priorities[0].from"]').fill('2026-01-01');
  await hr.locator('input[name="priorities[0].until"]').fill('2030-12-31');
  await hr.locator('input[name="priorities[0].decree"]').fill('DS de prueba');
  await hr.getByRole('button', { name: 'Calcular' }).click();
  expect(await plain(hr)).toContain('Altitud, 1 ene. 2026 – 31 dic. 2030. DS de prueba');
  await expect(hr.getByText('0 %', { exact: true })).toBeVisible();
});

test('amounts with something wrong are not loaded, and each cell is named', async ({ browser }) => {
  const specialist = await someone(browser, 'selection_specialist');
  await specialist.goto('/compensacion/tablas');
  expect(await violations(specialist)).toEqual([]);
  const form = specialist.locator('#main');
  const template = await downloaded(specialist, 'Plantilla CSV');
  await form.locator('input[name=name]').fill('Montos de prueba');
  await form.locator('input[name=source]').fill('Prueba del navegador');
  await form.locator('input[name=validFrom]').fill('2026-01-01');
  const send = async (text: string) => {
    const file = { name: 'montos.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await form.locator('input[name=file]').setInputFiles(file);
    await form.getByRole('button', { name: 'Cargar' }).click();
  };
  await send(template.replace('1.00', '1.234'));
  await expect(specialist.getByText(/F2, Monto anual máximo \(S\/\): escriba el monto en soles/).first()).toBeVisible();
  await expect(form.locator('input[name=name]')).toHaveValue('Montos de prueba');
  await send(template);
  await expect(specialist.getByText(/es la fila de ejemplo/).first()).toBeVisible();
  await send(template.replace('1.00', '150000.00'));
  await expect(specialist.getByText(/1 monto cargado/)).toBeVisible();
});
