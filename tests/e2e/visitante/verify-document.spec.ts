import { expect, test } from '@playwright/test';
import { violations } from '../people';

test.use({ viewport: { width: 360, height: 780 } });

test('a code that no document has is said so, without JavaScript too', async ({ browser, page, baseURL }) => {
  await page.context().addCookies([{ name: 'idioma', value: 'en', url: baseURL ?? '' }]);
  await page.goto('/verificar');
  expect(await violations(page)).toEqual([]);
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${baseURL}/verificar`);
  await plain.getByLabel(/Código de verificación/).fill('CA-2222-3333-4444');
  await plain.getByRole('button', { name: 'Buscar documento' }).click();
  await expect(plain.getByText('No hay ningún documento con ese código')).toBeVisible();
});
