import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { MEMBER_OF_ENTITY, test } from '../linea-principal/readers';

type Row = Record<string, string>;

test('HR brings its structure in a file: errors by cell, a column told, applied with its report, and undone', async ({
  story,
}) => {
  test.setTimeout(120_000);
  const account = await story.accountOf(MEMBER_OF_ENTITY, ['MINSA', 'entity_hr']);
  const hr = await story.pageOf('entity_hr', account);
  await hr.goto('/entidades/mia');
  await hr.getByRole('link', { name: 'Importaciones' }).click();
  await hr.getByRole('link', { name: 'Importar un archivo' }).click();

  const workbook = await hr.request.get('/importaciones/plantilla?formato=xlsx');
  expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK');
  const template = await hr.request.get('/importaciones/plantilla?formato=csv');
  const [example] = parse<Row>(await template.text(), { columns: true, bom: true });
  if (!example) throw new Error('the template has an example');
  expect(example).toMatchObject({ 'Código de la unidad': 'OGA', 'Tipo de órgano': 'Órgano de apoyo' });

  // The holder's columns come after the post's, and say nothing while they are blank.
  const holderColumns = Object.keys(example).slice(14);
  expect(holderColumns).toEqual([
    'Modalidad del ocupante',
    'Tipo de documento',
    'Número de documento',
    'Nombres',
    'Apellidos',
    'Ocupa el puesto desde',
    'Vence',
    'Acto que lo sustenta',
    'Cómo cumple el perfil',
  ]);
  const nobody = Object.fromEntries(holderColumns.map((column) => [column, '']));
  const holder: Row = {
    ...Object.fromEntries(holderColumns.map((column) => [column, example[column] ?? ''])),
    'Número de documento': String(60_000_000 + (Date.now() % 10_000_000)),
    Nombres: 'Elena',
    Apellidos: 'Importada Rojas',
  };

  const office = (code: string, name: string): Row => ({
    ...example,
    ...nobody,
    'Código de la unidad': code,
    'Nombre de la unidad': name,
    'Nivel organizacional': '4',
    'Código del puesto': `E2E.${code}`,
    'Nombre del puesto': `Jefe(a) de ${name}`,
  });
  const file = (name: string, rows: Row[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(stringify(rows, { header: true, delimiter: ';' })),
  });
  const send = async (name: string, rows: Row[]) => {
    await hr.locator('input[name=file]').setInputFiles(file(name, rows));
    await hr.getByRole('button', { name: 'Subir', exact: true }).click();
    await expect(hr.getByRole('heading', { level: 1, name })).toBeVisible();
  };

  await hr
    .locator('input[name=file]')
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.4') });
  await hr.getByRole('button', { name: 'Subir', exact: true }).click();
  await expect(hr.getByText(/no es un libro XLSX ni un CSV/).first()).toBeVisible();

  const wrong = [office('EA', 'Oficina Alfa'), office('EB', 'Oficina Beta')];
  wrong[0] = { ...wrong[0], 'Nivel organizacional': '9' };
  wrong[1] = { ...wrong[1], 'Código del puesto del que depende': 'NADIE', ...holder };
  wrong[1]['Ocupa el puesto desde'] = '31/02/2026';
  await send('con-errores.csv', wrong);
  await hr.getByRole('button', { name: 'Guardar columnas' }).click();
  await expect(hr.getByText('Columnas guardadas.')).toBeVisible();
  await hr.getByRole('button', { name: 'Revisar el archivo' }).click();
  await expect(hr.getByText('Archivo revisado: 3 errores.')).toBeVisible();
  await expect(hr.getByRole('row', { name: /^2 D2 Nivel organizacional 9/ })).toBeVisible();
  await expect(hr.getByRole('row', { name: /^3 J3 .*No existe el puesto NADIE/ })).toBeVisible();
  await expect(
    hr.getByRole('row', { name: /^3 T3 Ocupa el puesto desde 31\/02\/2026 Debe ser una fecha/ }),
  ).toBeVisible();
  await expect(hr.getByRole('button', { name: 'Aplicar el archivo' })).toHaveCount(0);

  const renamed = [{ ...office('EA', 'Oficina Alfa'), ...holder }, office('EB', 'Oficina Beta')].map(
    ({ 'Nombre de la unidad': name, ...row }): Row => ({ ...row, Denominación: name ?? '' }),
  );
  await send('corregido.csv', renamed);
  await hr.getByLabel(/^Nombre de la unidad/).selectOption({ label: 'W. Denominación' });
  await hr.getByRole('button', { name: 'Guardar columnas' }).click();
  await hr.getByRole('button', { name: 'Revisar el archivo' }).click();
  await expect(hr.getByText('Archivo revisado: sin errores.')).toBeVisible();
  await expect(hr.getByRole('row', { name: 'Puestos 2 0 0' })).toBeVisible();
  await expect(hr.getByRole('row', { name: 'Ocupantes 1 0 0' })).toBeVisible();
  await hr.getByRole('button', { name: 'Aplicar el archivo' }).click();
  await hr.getByRole('dialog').getByRole('button', { name: 'Aplicar el archivo' }).click();
  await expect(hr.getByText('Aplicada', { exact: true })).toBeVisible({ timeout: 30_000 });

  const page = new URL(hr.url()).pathname;
  const report = await (await hr.request.get(`${page}/informe?formato=csv`)).text();
  expect(report).toContain('Puesto,E2E.EA,Jefe(a) de Oficina Alfa,Creado');
  expect(report).toContain('Ocupante,E2E.EA,Elena Importada Rojas,Creado');
  await hr.goto('/puestos?buscar=E2E.EA');
  await hr.getByRole('link', { name: 'Jefe(a) de Oficina Alfa' }).click();
  await expect(hr.getByText('Elena Importada Rojas').first()).toBeVisible();
  await hr.goto(page);
  await hr.getByRole('button', { name: 'Deshacer la importación' }).click();
  await hr.getByRole('dialog').getByRole('button', { name: 'Deshacer la importación' }).click();
  await expect(hr.getByText('Importación deshecha', { exact: false })).toBeVisible();
  await hr.goto('/puestos?buscar=E2E.');
  await expect(hr.getByText('Ningún puesto coincide')).toBeVisible();
});
