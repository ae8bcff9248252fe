import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import demonstration from '../../../prisma/seed/accounts.json';

async function signIn(page: Page, key: string) {
  const account = demonstration.accounts.find((known) => known.key === key);
  await page.goto('/ingresar');
  await page.getByLabel(/Correo electrónico/).fill(account?.email ?? '');
  await page.getByLabel(/^Contraseña/).fill(demonstration.password);
  await page.getByRole('button', { name: 'Ingresar' }).click();
  await page.waitForURL('**/inicio');
}

test('a superior is told why weights of 90 cannot be set, and then agrees with the proposal', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'es-PE',
    viewport: { width: 360, height: 780 },
  });
  const plain = await context.newPage();
  await signIn(plain, 'superior');
  await plain.getByRole('link', { name: 'Revisar las metas' }).first().click();
  await plain.getByRole('link', { name: 'Fijar las metas sin consenso' }).click();
  await plain.locator('[name="goals[0].weight"]').fill('60');
  await plain.getByLabel(/^Motivos/).fill('La primera meta no debe pesar tanto este año.');
  await plain.getByRole('button', { name: 'Fijar estas metas' }).click();
  await expect(plain.getByText(/Los pesos suman 90/).first()).toBeVisible();
  await expect(plain.locator('[name="goals[0].weight"]')).toHaveValue('60');

  await signIn(page, 'superior');
  await page.getByRole('link', { name: 'Revisar las metas' }).first().click();
  await expect(page.getByRole('heading', { name: 'Metas del año' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Fijar las metas sin consenso' }).click();
  await page.locator('[name="goals[0].weight"]').fill('60');
  await expect(page.getByText('Suma de los pesos: 90 de 100')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Acordar estas metas' }).click();
  await expect(page.getByText('Metas acordadas. Falta la conformidad del gerente.')).toBeVisible();
});
