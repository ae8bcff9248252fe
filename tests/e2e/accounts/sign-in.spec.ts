import { expect, test } from '@playwright/test';
import { demoAccount, elsewhere, enter, signIn } from '../people';
import { mailedLink, newEmail, register } from './people';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a wrong password is told, and the address stays typed', async ({ page }) => {
      await page.goto('/ingresar');
      await enter(page, 'nadie@prueba.example', 'no es la contraseña');
      await expect(
        page.getByRole('alert').filter({ hasText: 'El correo o la contraseña no son correctos' }),
      ).toBeVisible();
      await expect(page.getByLabel('Correo electrónico')).toHaveValue('nadie@prueba.example');
      if (!javaScriptEnabled) await expect(page.getByLabel('Contraseña')).toHaveValue('');
    });

    test('the right one opens one’s home', async ({ page }) => {
      await signIn(page, demoAccount('council_member'));
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Teresa');
    });
  });
}

test('a page that needs a session is reached after signing in, with its filters', async ({ page }) => {
  await page.goto('/admin/cuentas?buscar=demo&rol=manager');
  expect(new URL(page.url()).pathname).toBe('/ingresar');
  const { email, password } = demoAccount('administrator');
  await enter(page, email, password);
  await page.waitForURL('/admin/cuentas?buscar=demo&rol=manager');
});

test('nobody is led out of the portal after signing in', async ({ page }) => {
  await page.goto(`/ingresar?volver=${encodeURIComponent('//malo.example')}`);
  const { email, password } = demoAccount('council_member');
  await enter(page, email, password);
  await page.waitForURL('/inicio');
});

test('the page one comes back to is what was asked for, whatever the client says it was', async ({ request }) => {
  const response = await request.get('/cuenta', { headers: { 'x-portal-path': '/otra' }, maxRedirects: 0 });
  expect(response.headers().location).toBe('/ingresar?volver=%2Fcuenta');
});

test('who registers lands on their profile', async ({ page }) => {
  await register(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a forgotten password is changed by the link that was mailed, once', async ({ page, browser }) => {
  const { email } = await register(await elsewhere(browser));
  await page.goto('/recuperar');
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByRole('button', { name: 'Enviar el enlace' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'le llegará un enlace' })).toBeVisible();

  const administrator = await elsewhere(browser);
  await signIn(administrator, demoAccount('administrator'));
  const link = await mailedLink(administrator, email, 'restablecer');

  const password = 'otra frase larga distinta';
  const choose = async () => {
    await page.goto(link);
    await page.getByRole('textbox', { name: 'Contraseña nueva' }).fill(password);
    await page.getByRole('button', { name: 'Guardar la contraseña' }).click();
  };
  await choose();
  await page.waitForURL('/ingresar');
  await enter(page, email, password);
  await page.waitForURL('/inicio');
  await choose();
  await expect(page.getByRole('alert').filter({ hasText: 'El enlace ya se usó' })).toBeVisible();
});

test('an entity’s HR invites, and who accepts in another browser acts for that entity', async ({ page, browser }) => {
  const email = newEmail();
  await signIn(page, demoAccount('entity_hr'));
  await page.goto('/personas');
  await page.getByLabel('Nombre completo').fill('Titular de Prueba');
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByLabel('Rol').selectOption({ label: 'Titular de la entidad' });
  await page.getByRole('button', { name: 'Invitar' }).click();
  await expect(page.getByRole('row').filter({ hasText: email })).toBeVisible();

  const administrator = await elsewhere(browser);
  await signIn(administrator, demoAccount('administrator'));
  const invited = await elsewhere(browser);
  await invited.goto(await mailedLink(administrator, email, 'invitacion'));
  await invited.getByRole('textbox', { name: 'Contraseña nueva' }).fill('una frase larga de titular');
  await invited.getByRole('button', { name: 'Aceptar la invitación' }).click();
  await invited.waitForURL('/ingresar');
  await enter(invited, email, 'una frase larga de titular');
  await invited.waitForURL('/inicio');
  await expect(invited.getByText(/Actúa como Titular de la entidad, /).first()).toBeAttached();
});
