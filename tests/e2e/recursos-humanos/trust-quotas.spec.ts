import { expect } from '@playwright/test';
import { MEMBER_OF_ENTITY, test } from '../linea-principal/readers';

test('HR declares its posts, reads the caps of trust appointees and what one more would mean, without scripts', async ({
  story,
}) => {
  const account = await story.accountOf(MEMBER_OF_ENTITY, ['OSINERGMIN', 'entity_hr']);
  const hr = await story.pageOf('entity_hr', account, { javaScriptEnabled: false });
  await hr.goto('/entidades/mia');
  const sections = hr.getByRole('navigation', { name: 'Secciones' });
  await expect(sections.getByRole('link', { name: 'Mi entidad' })).toHaveAttribute('aria-current', 'page');
  await expect(hr.getByText('Falta que la entidad declare cuántos puestos tiene.')).toBeVisible();
  await hr.getByLabel(/Puestos previstos en total/).fill('3');
  await hr.getByLabel(/Servidores de confianza en los demás puestos/).fill('0');
  await hr.getByLabel(/Sustento/).fill('Resolución 45-2026, cuadro de puestos');
  await hr.getByRole('button', { name: 'Guardar la declaración' }).click();
  await expect(hr.getByText(/declare al menos esos/).first()).toBeVisible();
  await expect(hr.getByLabel(/Sustento/)).toHaveValue(/cuadro de puestos/);
  await hr.getByLabel(/Puestos previstos en total/).fill('700');
  await hr.getByRole('button', { name: 'Guardar la declaración' }).click();
  await expect(hr.getByText('Declaración guardada.')).toBeVisible();
  await expect(hr.getByText(/5 % de 700 puestos = 35/)).toBeVisible();
  await hr.getByLabel('Directivos de confianza por designar').fill('cien');
  await hr.getByRole('button', { name: 'Calcular' }).click();
  await expect(hr.getByText('Indique un número entero entre 1 y 99.')).toBeVisible();
  await expect(hr.getByLabel('Directivos de confianza por designar')).toHaveValue('cien');
  await hr.getByLabel('Directivos de confianza por designar').fill('40');
  await hr.getByRole('button', { name: 'Calcular' }).click();
  await expect(hr.getByText('Si designara a 40 más como directivos').first()).toBeVisible();
  await expect(hr.getByText(/en exceso/).first()).toBeVisible();
});
