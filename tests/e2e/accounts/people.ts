import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { enter } from '../people';

export const PASSWORD = 'una frase larga de prueba';

export const newEmail = () => `${randomUUID()}@prueba.example`;

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
