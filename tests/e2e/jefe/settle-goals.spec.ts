import { expect, test } from '@playwright/test';
import { PLAIN_PHONE, signInAs, someone, violations } from '../people';

test('a superior is told why weights of 90 cannot be set, and then agrees with the proposal', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const plain = await someone(browser, 'superior', PLAIN_PHONE);
  await plain.getByRole('link', { name: 'Revisar las metas' }).first().click();
  await plain.getByRole('link', { name: 'Fijar las metas sin consenso' }).click();
  await plain.locator('[name="goals[0].weight"]').fill('60');
  await plain.getByLabel(/^Motivos/).fill('La primera meta no debe pesar tanto este año.');
  await plain.getByRole('button', { name: 'Fijar estas metas' }).click();
  await expect(plain.getByText(/Los pesos suman 90/).first()).toBeVisible();
  await expect(plain.locator('[name="goals[0].weight"]')).toHaveValue('60');

  await signInAs(page, 'superior');
  await page.getByRole('link', { name: 'Revisar las metas' }).first().click();
  await expect(page.getByRole('heading', { name: 'Metas del año' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Fijar las metas sin consenso' }).click();
  await page.locator('[name="goals[0].weight"]').fill('60');
  await expect(page.getByText('Suma de los pesos: 90 de 100')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Acordar estas metas' }).click();
  await expect(page.getByText('Metas acordadas. Falta la conformidad del gerente.')).toBeVisible();
});
