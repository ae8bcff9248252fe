import { expect, test } from '@playwright/test';
import { demoAccount, elsewhere, enter, signIn } from '../people';
import { register } from './people';

test('an account with two roles sees the switch and acts in the one it chooses', async ({ page, browser }) => {
  const { email } = await register(page);
  const administrator = await elsewhere(browser);
  await signIn(administrator, demoAccount('administrator'));
  await administrator.goto(`/admin/cuentas?buscar=${email}`);
  await administrator.getByRole('link', { name: 'Persona de Prueba' }).click();
  const grant = administrator.getByRole('form', { name: 'Agregar un rol' });
  await grant.getByLabel('Rol').selectOption({ label: 'Analista de seguimiento' });
  await grant.getByLabel('Motivo').fill('Pasa a la gerencia de seguimiento');
  await grant.getByRole('button', { name: 'Agregar el rol' }).click();
  await expect(administrator.getByRole('complementary')).toContainText('Se agregó un rol');

  await page.goto('/inicio');
  const actsAs = (role: string) => expect(page.getByText(`Actúa como ${role}`).first()).toBeAttached();
  await actsAs('Analista de seguimiento');
  await page.locator('summary').filter({ hasText: 'Persona de Prueba' }).click();
  await page.getByRole('button', { name: 'Postulante' }).click();
  await actsAs('Postulante');
  await page.goto('/perfil');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('signing out everywhere ends the session of another browser', async ({ page, browser }) => {
  const account = await register(page);
  const other = await elsewhere(browser);
  await signIn(other, account);
  await page.goto('/cuenta');
  await expect(page.getByRole('table', { name: 'Sesiones abiertas' }).getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Cerrar todas las sesiones' }).click();
  await page.waitForURL('/ingresar');
  await other.goto('/cuenta');
  expect(new URL(other.url()).pathname).toBe('/ingresar');
});

test('a form whose session ended says so, keeps what was typed, and comes back filled after signing in', async ({
  page,
  browser,
}) => {
  const { email, password } = await register(page);
  await page.goto('/perfil/datos');
  await page.getByLabel('Nombres').fill('María del Carmen');
  await page.getByLabel('Teléfono').fill('987654321');

  const other = await elsewhere(browser);
  await signIn(other, { email, password });
  await other.goto('/cuenta');
  await other.getByRole('button', { name: 'Cerrar todas las sesiones' }).click();
  await other.waitForURL('/ingresar');

  await page.getByRole('main').locator('button[type=submit]').last().click();
  await expect(page.getByRole('alert').filter({ hasText: 'Su sesión terminó' })).toBeVisible();
  await expect(page.getByLabel('Nombres')).toHaveValue('María del Carmen');
  await page.getByRole('link', { name: 'Ingresar de nuevo' }).click();
  await enter(page, email, password);
  await page.waitForURL('/perfil/datos');
  await expect(page.getByLabel('Nombres')).toHaveValue('María del Carmen');
  await expect(page.getByLabel('Teléfono')).toHaveValue('987654321');
  await expect(page.getByRole('status').filter({ hasText: 'Recuperamos lo que usted había escrito' })).toBeVisible();
});

test('the other language is one click away and stays chosen', async ({ page }) => {
  await page.goto('/ingresar');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/registro');
  await expect(page.getByRole('button', { name: 'Create my account' })).toBeVisible();
});
