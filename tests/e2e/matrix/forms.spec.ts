import { expect, test, type Page } from '@playwright/test';
import { PLAIN_PHONE, someone, violations } from '../people';

const READERS = [
  ['with scripts', {}],
  ['without scripts', PLAIN_PHONE],
] as const;
const FILE = { name: 'estructura.csv', mimeType: 'text/csv', buffer: Buffer.from('Código de la unidad\nOGA-E2E\n') };
const NOTICE = 'Archivo subido';

async function uploaded(page: Page) {
  await page.goto('/importaciones/nueva');
  await page.locator('input[type=file]').setInputFiles(FILE);
  await send(page);
  await page.waitForURL(/importaciones\/[0-9a-f-]{36}/);
}

const send = (page: Page) => page.getByRole('main').locator('form button[type=submit]').last().click();
const notice = (page: Page) => page.getByRole('status').filter({ hasText: NOTICE });

for (const [reader, options] of READERS) {
  test(`${reader}, a success is said once, on the page it leads to`, async ({ browser }) => {
    const hr = await someone(browser, 'entity_hr', options);
    await uploaded(hr);
    await expect(notice(hr)).toBeVisible();
    await hr.waitForLoadState('networkidle');
    const address = new URL(hr.url()).pathname;
    await hr.locator('main nav').getByRole('link').first().click();
    await hr.waitForURL((url) => url.pathname !== address);
    await expect(hr.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice(hr)).toHaveCount(0);
    await hr.goBack();
    await hr.waitForURL(`**${address}`);
    await expect(hr.getByRole('button', { name: 'Descartar' })).toBeVisible();
    await expect(notice(hr)).toHaveCount(0);
    await hr.reload();
    await expect(notice(hr)).toHaveCount(0);
  });

  test(`${reader}, what is refused names its fields and leads to them`, async ({ browser }) => {
    const directorate = await someone(browser, 'directorate', options);
    await directorate.goto('/entidades/nueva');
    await directorate.locator('input[name=ruc]').fill('20131370644');
    await send(directorate);
    const summary = directorate.getByRole('main').getByRole('alert');
    const name = summary.getByRole('listitem').filter({ hasText: 'Nombre' });
    await expect(name).toHaveText('Nombre: Complete este dato.');
    const target = await name.getByRole('link').getAttribute('href');
    await expect(directorate.locator(target ?? '')).toHaveAttribute('name', 'name');
    const ruc = summary.getByRole('listitem').filter({ hasText: 'RUC:' });
    await expect(ruc).toContainText('sus once dígitos no concuerdan');
    for (const item of await summary.getByRole('listitem').all()) await expect(item).toHaveText(/^[^:]+: \S/);
    await expect(directorate.locator('input[name=ruc]')).toHaveValue('20131370644');
  });

  test(`${reader}, what cannot be undone is asked once more`, async ({ browser }) => {
    const hr = await someone(browser, 'entity_hr', options);
    await uploaded(hr);
    const trigger = hr.getByRole('button', { name: 'Descartar' });
    const dialog = hr.getByRole('dialog');
    await trigger.click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button').first()).toBeFocused();
    if (reader === 'with scripts') expect(await violations(hr)).toEqual([]);
    await hr.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await trigger.press('Enter');
    await dialog.getByRole('button', { name: 'Cancelar' }).click();
    await expect(dialog).toBeHidden();
    await trigger.click();
    await dialog.getByRole('button', { name: 'Descartar' }).click();
    await expect(hr.getByRole('status').filter({ hasText: /descart/i })).toBeVisible();
    await expect(trigger).toHaveCount(0);
  });
}

test('text named as a workbook is told what it is', async ({ browser }) => {
  const hr = await someone(browser, 'entity_hr');
  await hr.goto('/importaciones/nueva');
  await hr.locator('input[type=file]').setInputFiles({ ...FILE, name: 'estructura.xlsx' });
  await send(hr);
  await expect(hr.getByRole('main').getByRole('alert').first()).toContainText('no es un libro de Excel, aunque');
});

test('a page beyond the last of a list leads to the last one', async ({ browser }) => {
  const directorate = await someone(browser, 'directorate');
  await directorate.goto('/entidades?pagina=4901');
  await expect(directorate).toHaveURL(/\/entidades(\?pagina=\d{1,2})?$/);
  await expect(directorate.getByRole('main').getByRole('table')).toBeVisible();
});
