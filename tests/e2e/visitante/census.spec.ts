import { expect, test, type Page } from '@playwright/test';

/** National, regional and total of a row of a table, as a reader sees them. */
async function countsOf(page: Page, table: string, row: string): Promise<[number, number, number]> {
  const cells = page.getByRole('table', { name: table, exact: true }).getByRole('row', { name: row }).getByRole('cell');
  const texts = (await cells.allInnerTexts()).slice(0, 3);
  return texts.map((text) => Number(text.replace(/\D/g, ''))) as [number, number, number];
}

async function csvOf(page: Page): Promise<string> {
  const link = await page.getByRole('link', { name: 'Descargar CSV' }).getAttribute('href');
  const csv = await page.request.get(link ?? '');
  expect(csv.headers()['content-type']).toContain('text/csv');
  return await csv.text();
}

const GROUPS = 'Grupos de servidores (tabla 9)';
const TPM = 'Directivos de la Alta Dirección Pública y los demás (tabla 12)';
const SEGMENTS = 'Segmentos de seguimiento (tabla 20)';

test('anybody reads the census: its tables add up, a filter narrows it, and it downloads as it is read', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Censo' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Censo de puestos directivos' })).toBeVisible();
  const managers = await countsOf(page, GROUPS, 'Directivos públicos');
  const career = await countsOf(page, GROUPS, 'Servidores de carrera');
  const census = await countsOf(page, GROUPS, 'Directivos y servidores de carrera');
  expect(managers[2]).toBeGreaterThan(0);
  for (const scope of [0, 1, 2] as const) expect(managers[scope] + career[scope]).toBe(census[scope]);
  expect(census[0] + census[1]).toBe(census[2]);
  const tpm = await countsOf(page, TPM, 'Alta Dirección Pública');
  const rest = await countsOf(page, TPM, 'Directivos que no son');
  expect(tpm[2] + rest[2]).toBe(managers[2]);
  const segments = await Promise.all(
    ['ADP de confianza', 'Gestión centralizada', 'Otros directivos'].map((row) => countsOf(page, SEGMENTS, row)),
  );
  expect(segments.reduce((sum, [, , total]) => sum + total, 0)).toBe(managers[2]);
  await expect(page.getByText(/La fuente imprime 946/)).toBeVisible();
  const officers = await countsOf(page, GROUPS, 'Funcionarios públicos');
  const printed = await page.getByText(/cuenta también a los funcionarios públicos/).innerText();
  expect(
    printed
      .replace(/(\d)\s(?=\d{3})/g, '$1')
      .match(/\d+/g)
      ?.map(Number),
  ).toEqual([officers[0], officers[1], officers[2], census[2] + officers[2], census[2], officers[2]]);
  await expect(page.getByRole('button', { name: 'Imprimir' })).toBeVisible();
  const sectors = page.getByRole('table', { name: 'Por sector', exact: true }).locator('tbody').getByRole('row');
  await expect(page.locator('svg', { hasText: 'Por sector' }).locator('g')).toHaveCount(await sectors.count());
  expect(await csvOf(page)).toMatch(
    /Cifras publicadas,Alta Dirección Pública \(S3 T12\),946,1011,\d+,"La fuente imprime 946/,
  );

  await page.getByLabel('Gobierno', { exact: true }).selectOption('regional');
  await page.getByRole('button', { name: 'Filtrar' }).click();
  await expect(page).toHaveURL(/gobierno=regional/);
  const filters = page.getByText('Filtros: Gobierno: Gobierno regional');
  await expect(filters).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(filters).toBeVisible();
  await page.emulateMedia({ media: null });
  expect(await countsOf(page, GROUPS, 'Directivos públicos')).toEqual([0, managers[1], managers[1]]);
  await expect(page.getByText(/La fuente imprime 946/)).toHaveCount(0);

  const csv = await csvOf(page);
  expect(csv).toContain(`T9 Grupos,Directivos públicos,0,${managers[1]},${managers[1]},`);
  expect(csv).toContain('Filtros: Gobierno: Gobierno regional');
  expect(csv).not.toContain('Cifras publicadas');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Descargar XLSX' }).click();
  expect((await download).suggestedFilename()).toMatch(/^censo-de-puestos-directivos-.*\.xlsx$/);
});

test('what is not a value of a filter filters nothing, and nothing at all is said so', async ({ page }) => {
  await page.goto('/censo?gobierno=local&nivel=%00&sector=%27&clase=type_b');
  await expect(page.getByText(/La fuente imprime 946/)).toBeVisible();
  await page.goto('/censo?gobierno=regional&clase=ministry');
  await expect(page.getByText('Ningún puesto coincide')).toBeVisible();
  expect((await page.request.get('/censo/descarga?formato=raro&nivel=99')).status()).toBe(200);
});
