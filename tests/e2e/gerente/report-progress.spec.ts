import { expect, test } from '@playwright/test';
import { PLAIN_PHONE, signInAs, someone, violations } from '../people';

const GOAL = 'Sostener los comités estratégicos semanales del equipo';
const PDF = {
  name: 'actas.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'),
};

test('a manager reports progress, the superior confirms it, and the chart tells it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signInAs(page, 'manager');
  await page.getByRole('table', { name: 'Avance de las metas' }).getByRole('link', { name: GOAL }).click();
  await expect(page.getByRole('heading', { level: 1, name: GOAL })).toBeVisible();
  const address = new URL(page.url()).pathname;
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Informar avance', exact: true }).first().click();
  await page.getByLabel(/Valor alcanzado/).fill('muchos');
  await page.getByLabel(/Qué se hizo/).fill('Se realizaron todos los comités previstos en el mes.');
  await page.getByLabel(/^Evidencia/).setInputFiles(PDF);
  await page.getByRole('button', { name: 'Enviar avance' }).click();
  await expect(page.getByText('Escriba un número.').first()).toBeVisible();
  await expect(page.getByLabel(/Qué se hizo/)).toHaveValue('Se realizaron todos los comités previstos en el mes.');

  await page.getByLabel(/Valor alcanzado/).fill('9');
  await page.getByRole('button', { name: 'Enviar avance' }).click();
  await expect(page.getByText('Avance enviado. Su jefe inmediato debe confirmarlo.')).toBeVisible();

  const superior = await someone(browser, 'superior');
  await superior.goto(address);
  await superior.getByRole('button', { name: 'Confirmar este avance' }).click();
  await expect(superior.getByText('Avance confirmado.').first()).toBeVisible();
  await superior.getByText('Ver las cifras').first().click();
  await expect(superior.getByRole('row', { name: /9 comités/ }).first()).toContainText(/onfirmado/);
});

test('without JavaScript, on a phone, the report is refused and sent all the same', async ({ browser }) => {
  const page = await someone(browser, 'manager', PLAIN_PHONE);
  await page
    .getByRole('link', { name: /Extender el modelo/ })
    .first()
    .click();
  await page.waitForURL('**/avance');
  await page.getByLabel(/Valor alcanzado/).fill('27');
  await page.getByLabel(/Qué se hizo/).fill('Se adjuntan las actas de entrega que faltaban.');
  await page.getByRole('button', { name: 'Enviar avance' }).click();
  await expect(page.getByText('Indique al menos 1.').first()).toBeVisible();
  await expect(page.getByLabel(/Valor alcanzado/)).toHaveValue('27');
  await page.getByLabel(/^Evidencia/).setInputFiles(PDF);
  await page.getByRole('button', { name: 'Enviar avance' }).click();
  await expect(page.getByText('Avance enviado. Su jefe inmediato debe confirmarlo.')).toBeVisible();
});
