import { expect } from '@playwright/test';
import { MEMBER_OF_ENTITY, test } from '../linea-principal/readers';
import { confirm } from '../people';

const UNIT = 'Oficina de Tesorería';
const POST = 'Jefe(a) de la Oficina de Tesorería';
const ABOVE = 'Oficina General de Administración';

test('HR adds a unit and its post, is refused a circle with all that was typed, and suppresses the post', async ({
  story,
}) => {
  test.setTimeout(120_000);
  const hr = await story.pageOf('entity_hr', await story.accountOf(MEMBER_OF_ENTITY, ['RENIEC', 'entity_hr']));

  await hr.goto('/entidades/mia');
  await hr.getByRole('link', { name: 'Ver el organigrama' }).click();
  await hr.getByRole('link', { name: 'Agregar un órgano o unidad' }).click();
  await hr.getByLabel('Nombre').fill(UNIT);
  await hr.getByLabel('Código').fill('TES');
  await hr.getByLabel('Depende de').selectOption({ label: `${ABOVE} (nivel 2)` });
  await hr.getByLabel('Tipo de órgano').selectOption({ label: 'Órgano de apoyo' });
  await hr.getByLabel('Nivel organizacional').selectOption('1');
  await hr.getByRole('button', { name: 'Agregar a la estructura' }).click();
  await expect(hr.getByText(/no puede depender de una de nivel 2/).first()).toBeVisible();
  await expect(hr.getByLabel('Nombre')).toHaveValue(UNIT);
  await hr.getByLabel('Nivel organizacional').selectOption('3');
  await hr.getByRole('button', { name: 'Agregar a la estructura' }).click();
  await expect(hr.getByText('Unidad agregada a la estructura.')).toBeVisible();

  await hr.getByRole('link', { name: 'Agregar un puesto' }).click();
  await expect(hr.getByLabel('Código')).toHaveValue('RENIEC.TES');
  await hr.getByLabel(/Otro nombre/).fill(POST);
  await hr.getByRole('button', { name: 'Agregar el puesto' }).click();
  await expect(hr.getByText('Puesto agregado.')).toBeVisible();
  await expect(hr.getByText('Servidor civil de carrera').first()).toBeVisible();
  const post = new URL(hr.url()).pathname;

  // The post above would report to the one below it.
  await hr.getByRole('link', { name: `Jefe(a) de la ${ABOVE}` }).click();
  await expect(hr.getByRole('heading', { level: 1, name: `Jefe(a) de la ${ABOVE}` })).toBeVisible();
  await hr.getByRole('link', { name: 'Editar el puesto' }).click();
  await hr.getByLabel('Funciones').fill('Conducir los sistemas administrativos.');
  await hr.getByLabel('Depende de').selectOption({ label: POST });
  await hr.getByRole('button', { name: 'Guardar los datos' }).click();
  await expect(hr.getByText(/no puede depender de sí mismo ni de uno que depende de él/).first()).toBeVisible();
  await expect(hr.getByLabel('Funciones')).toHaveValue('Conducir los sistemas administrativos.');
  await expect(hr.getByLabel('Depende de').locator('option:checked')).toHaveText(POST);

  await hr.goto('/entidades/mia');
  await hr.getByRole('link', { name: 'Ver el organigrama' }).click();
  await expect(hr.locator('svg', { hasText: UNIT })).toBeVisible();
  const entry = hr.getByRole('link', { name: POST });
  await expect(entry).toBeVisible();
  await hr.locator('summary', { hasText: ABOVE }).focus();
  await hr.keyboard.press('Enter');
  await expect(entry).toBeHidden();
  await hr.keyboard.press('Enter');
  await expect(entry).toBeVisible();
  const file = await hr.request.get(`${new URL(hr.url()).pathname}/organigrama.svg`);
  expect(file.headers()['content-type']).toContain('image/svg+xml');
  expect(await file.text()).toContain(UNIT);

  await hr.goto(`${post}/editar`);
  await expect(hr.getByLabel(/Otro nombre/)).toHaveValue(POST);
  await hr.getByRole('radio', { name: /^Jefa de/ }).check();
  await hr.getByRole('button', { name: 'Guardar los datos' }).click();
  await expect(hr.getByRole('heading', { level: 1, name: /^Jefa de/ })).toBeVisible();

  await hr.goto(`${post}/editar`);
  await hr.getByLabel('Sustento').fill('Resolución 31-2026');
  await hr.getByLabel('Motivo').fill('La estructura ya no tiene este puesto.');
  await confirm(hr, 'Suprimir el puesto');
  await expect(hr.getByText('Puesto suprimido.')).toBeVisible();
  await hr.goto('/puestos?buscar=Tesorer%C3%ADa');
  await expect(hr.getByRole('link', { name: POST })).toHaveCount(0);
});
