import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';
import demonstration from '@/prisma/seed/accounts.json' with { type: 'json' };

export const PASSWORD = 'una frase larga de prueba';

/** Accounts of the demonstration are shared by every journey: read with them, change only one's own. */
export function demoAccount(role: string): { email: string; password: string } {
  const account = demonstration.accounts.find((each) => each.role === role);
  if (!account) throw new Error(`the demonstration has no account of ${role}`);
  return { email: account.email, password: demonstration.password };
}

export const newEmail = () => `${randomUUID()}@prueba.example`;

export async function enter(page: Page, email: string, password: string) {
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Ingresar' }).click();
}

export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/ingresar');
  await enter(page, email, password);
  await page.waitForURL('/inicio');
}

/** A candidate of this test alone, signed in and at their profile. */
export async function register(page: Page, email = newEmail()) {
  await page.goto('/registro');
  await page.getByLabel('Nombre completo').fill('Persona de Prueba');
  await page.getByLabel('Correo electrónico').fill(email);
  await page.getByRole('textbox', { name: 'Contraseña nueva' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Crear mi cuenta' }).click();
  await page.waitForURL(/\/ingresar/);
  await enter(page, email, PASSWORD);
  await page.waitForURL('/perfil');
  return { email, password: PASSWORD };
}

/** A page of someone else's browser. */
export async function elsewhere(browser: Browser): Promise<Page> {
  return await (await browser.newContext()).newPage();
}

/** The single-use link mailed to an address, as an administrator reads it where no mail server is configured. */
export async function mailedLink(
  administrator: Page,
  email: string,
  path: 'restablecer' | 'invitacion',
): Promise<string> {
  const row = administrator.getByRole('row').filter({ hasText: email });
  await expect(async () => {
    await administrator.goto('/admin/correos');
    await expect(row.first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  const link = new RegExp(`/${path}/[\\w-]+`).exec((await row.first().textContent()) ?? '');
  if (!link) throw new Error(`no link to /${path} in the message to ${email}`);
  return link[0];
}
