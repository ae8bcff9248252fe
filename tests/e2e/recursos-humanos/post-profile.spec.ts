import { expect, test } from '@playwright/test';
import { confirm, downloaded, PLAIN_PHONE, proof, someone, violations } from '../people';

test('a profile that asks for more than the standard is flagged, sent with proof, authorised and frozen', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const hr = await someone(browser, 'entity_hr');
  await hr.goto('/puestos?buscar=Tratamiento');
  await hr.locator('main table').getByRole('link').first().click();
  await hr.getByRole('link', { name: 'Perfil del puesto' }).click();
  await hr.locator('select[name=standardId]').selectOption({ index: 1 });
  await hr.getByRole('button', { name: 'Empezar el perfil' }).click();
  await hr.waitForURL('**/perfil/editar');
  await expect(hr.getByText('Pide lo mismo que el puesto tipo', { exact: true })).toBeVisible();
  const address = new URL(hr.url()).pathname.replace('/editar', '');

  await hr.locator('input[name="terms.generalYears"]').fill('12');
  await expect(hr.getByText('Experiencia general: Pide más')).toBeVisible();
  await hr.getByRole('button', { name: 'Guardar y revisar' }).click();
  await expect(hr.getByText('1 diferencia con el puesto tipo', { exact: true })).toBeVisible();
  await expect(hr.getByRole('row', { name: /Experiencia general.*Pide más.*12 años.*8 años/ })).toBeVisible();
  expect(await violations(hr)).toEqual([]);

  await hr.getByRole('link', { name: 'Ir a enviarlo a SERVIR' }).click();
  await hr.getByLabel(/^Motivo/).fill('Muy corto');
  await hr.locator('input[name=proof]').setInputFiles(await proof());
  await hr.getByRole('button', { name: 'Enviar a SERVIR' }).click();
  await expect(hr.getByText('Escriba al menos 20 caracteres.').first()).toBeVisible();
  await expect(hr.getByLabel(/^Motivo/)).toHaveValue('Muy corto');
  await hr.getByLabel(/^Motivo/).fill('El puesto conduce el tratamiento en todos los establecimientos del país.');
  await hr.locator('input[name=proof]').setInputFiles(await proof());
  await hr.getByRole('button', { name: 'Enviar a SERVIR' }).click();
  await expect(hr.getByText('Perfil enviado a SERVIR.')).toBeVisible();

  const directorate = await someone(browser, 'directorate');
  await directorate.goto(address);
  await expect(directorate.getByText('El puesto conduce el tratamiento')).toBeVisible();
  expect(await violations(directorate)).toEqual([]);
  await directorate.getByLabel('Autorizar', { exact: true }).check();
  await directorate.getByLabel(/^Motivo/).fill('El informe muestra el alcance nacional del puesto.');
  await directorate.getByRole('button', { name: 'Registrar la decisión' }).click();
  await expect(directorate.getByText('Diferencias autorizadas: el perfil quedó aprobado.')).toBeVisible();

  await hr.goto(`${address}/editar`);
  await expect(hr.getByRole('heading', { level: 1 })).not.toContainText('Editar el perfil');
  await hr.goto(address);
  await expect(hr.getByRole('heading', { name: 'Versión 1' })).toBeVisible();
  await hr.getByRole('link', { name: 'Comparar con el puesto tipo' }).click();
  await expect(hr.getByText('Difieren en 1 dato')).toBeVisible();
  await expect(hr.getByRole('row', { name: /Experiencia general.*Cambia/ })).toBeVisible();
  expect(await violations(hr)).toEqual([]);
});

test('without JavaScript, what is wrong is said and nothing typed is lost', async ({ browser }) => {
  const hr = await someone(browser, 'entity_hr', PLAIN_PHONE);
  await hr.goto('/puestos?buscar=Sistemas');
  await hr.locator('main table').getByRole('link').first().click();
  await hr.getByRole('link', { name: 'Perfil del puesto' }).click();
  await hr.getByRole('link', { name: 'Editar el borrador' }).click();
  await hr.locator('textarea[name="terms.courses"]').fill('Gestión pública\nDatos abiertos');
  await hr.locator('input[name="terms.generalYears"]').fill('ocho');
  await hr.getByRole('button', { name: 'Guardar y revisar' }).click();
  await expect(hr.getByText('Escriba un número.').first()).toBeVisible();
  await expect(hr.locator('textarea[name="terms.courses"]')).toHaveValue('Gestión pública\nDatos abiertos');
  await hr.locator('input[name="terms.generalYears"]').fill('8');
  await hr.getByRole('button', { name: 'Guardar y revisar' }).click();
  await expect(hr.getByText('1 diferencia con el puesto tipo', { exact: true })).toBeVisible();
});

test('without JavaScript, HR discards a profile that is no longer needed, and it stays among the versions', async ({
  browser,
}) => {
  const hr = await someone(browser, 'entity_hr', { javaScriptEnabled: false });
  await hr.goto('/puestos?buscar=Tratamiento');
  await hr.locator('main table').getByRole('link').first().click();
  await hr.getByRole('link', { name: 'Perfil del puesto' }).click();
  await hr.locator('select[name=standardId]').selectOption({ index: 1 });
  await hr.getByRole('button', { name: 'Empezar el perfil' }).click();
  await hr.goto(new URL(hr.url()).pathname.replace('/editar', ''));
  await confirm(hr, 'Descartar el perfil');
  await expect(hr.getByText('Perfil descartado: queda entre las versiones, sin efecto.')).toBeVisible();
  await expect(hr.getByRole('row', { name: /Borrador.*Descartado/ })).toBeVisible();
  await expect(hr.getByRole('button', { name: 'Empezar el perfil' })).toBeVisible();
});

test('a sheet with something wrong is not loaded, and each cell is named', async ({ browser }) => {
  const specialist = await someone(browser, 'selection_specialist');
  await specialist.goto('/manual/versiones');
  expect(await violations(specialist)).toEqual([]);
  const template = await downloaded(specialist, 'Plantilla CSV');
  await specialist.getByLabel(/^Nombre/).fill('Manual de prueba');
  await specialist.getByLabel(/^Fuente/).fill('Prueba del navegador');
  const send = async (text: string) => {
    const file = { name: 'manual.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await specialist.locator('input[name=file]').setInputFiles(file);
    await specialist.getByRole('button', { name: 'Cargar la versión' }).click();
  };
  await send(template.replace('Estratégico', 'Jefe'));
  await expect(specialist.getByText(/E2, Rol: no es una de las opciones/).first()).toBeVisible();
  await expect(specialist.getByLabel(/^Nombre/)).toHaveValue('Manual de prueba');
  await send(template);
  await expect(specialist.getByText(/es la fila de ejemplo/).first()).toBeVisible();
  await send(template.replace('EJEMPLO-01', 'PRUEBA-01'));
  await expect(specialist.getByText(/cargada con 1 puesto tipo/)).toBeVisible();
});
