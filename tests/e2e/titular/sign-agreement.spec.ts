import { expect, test } from '@playwright/test';
import { demoAccount, elsewhere, PLAIN_PHONE, signInAs, violations } from '../people';

const pdf = (buffer: Buffer) => ({ name: 'convenio.pdf', mimeType: 'application/pdf', buffer });

test('the head signs with their password, and anyone can verify the document that results', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, 'entity_head');
  await page.getByRole('link', { name: 'Leer y firmar' }).click();
  await expect(page.getByRole('heading', { level: 3, name: /PRIMERA\. Partes/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByLabel(/Su contraseña/).fill('no-es-mi-contrasena');
  await page.getByRole('button', { name: 'Firmar el convenio' }).click();
  await expect(page.getByText(/La contraseña no es correcta: no se firmó nada/).first()).toBeVisible();

  await page.getByLabel(/Su contraseña/).fill(demoAccount('entity_head').password);
  await page.getByRole('button', { name: 'Firmar el convenio' }).click();
  await expect(page.getByText('Firmó el convenio.')).toBeVisible();
  await expect(page.getByText('Firmado por las tres partes').first()).toBeVisible();

  const link = page.getByRole('link', { name: /Convenio en PDF/ });
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  const bytes = await (await page.request.get((await link.getAttribute('href')) ?? '')).body();
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const address = await page.getByRole('link', { name: 'Verificar autenticidad' }).getAttribute('href');

  const visitor = await elsewhere(browser, PLAIN_PHONE);
  await visitor.goto(`${baseURL}${address}`);
  await expect(visitor.getByText('Documento emitido por este portal')).toBeVisible();
  await visitor.getByLabel(/Archivo/).setInputFiles(pdf(bytes));
  await visitor.getByRole('button', { name: 'Comprobar archivo' }).click();
  await expect(visitor.getByText(/El archivo está íntegro/)).toBeVisible();

  const altered = Buffer.from(bytes);
  altered.writeUInt8(altered.readUInt8(altered.length >> 1) ^ 1, altered.length >> 1);
  await visitor.getByLabel(/Archivo/).setInputFiles(pdf(altered));
  await visitor.getByRole('button', { name: 'Comprobar archivo' }).click();
  await expect(visitor.getByText(/Este archivo no es el original/).first()).toBeVisible();
});
