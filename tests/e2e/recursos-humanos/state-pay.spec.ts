import { expect, test } from '@playwright/test';
import { PLAIN_PHONE, someone, violations } from '../people';

test('HR sees each of its posts beside the spread of the State, and no other entity’s post', async ({ browser }) => {
  const hr = await someone(browser, 'entity_hr');
  await hr.goto('/compensacion');
  await expect(hr.getByRole('link', { name: 'Dentro de su entidad' })).toHaveAttribute('aria-current', 'page');
  await hr.getByRole('link', { name: 'Con el resto del Estado' }).click();
  await expect(hr.getByRole('link', { name: 'Con el resto del Estado' })).toHaveAttribute('aria-current', 'page');
  await expect(hr.getByText('al menos 5 puestos en 3 o más entidades, sin que una tenga la mayoría')).toBeVisible();
  await hr.getByLabel('Mostrar').selectOption({ label: 'Todos' });
  await hr.getByRole('button', { name: 'Filtrar' }).click();
  await expect(hr).toHaveURL(/frente=estado/);
  const row = hr.getByRole('row').filter({ hasText: 'Director(a) de Tratamiento Penitenciario' });
  await expect(row.getByText(/^S\/\s/)).toHaveCount(5);
  await expect(row.getByText(/^Dentro$|^Por encima$|^Por debajo$/)).toBeVisible();
  await expect(hr.getByRole('row').filter({ hasText: 'Muy pocos en otras entidades' }).first()).toBeVisible();
  const answer = await (await hr.request.get(hr.url())).text();
  for (const other of ['Ministerio de Salud', 'Municipalidad Provincial de Espinar'])
    expect(answer).not.toContain(other);
  expect(await violations(hr)).toEqual([]);
});

test('without scripts, on a phone, the other view is a link and SERVIR has no use for it', async ({ browser }) => {
  const hr = await someone(browser, 'entity_hr', PLAIN_PHONE);
  await hr.goto('/compensacion?nivel=2');
  await hr.getByRole('link', { name: 'Con el resto del Estado' }).click();
  await expect(hr).toHaveURL(/nivel=2.*frente=estado/);
  await expect(hr.getByText('cada uno frente a los comparables de todo el Estado')).toBeVisible();
  const specialist = await someone(browser, 'selection_specialist');
  await specialist.goto('/compensacion?frente=estado');
  await expect(specialist.getByRole('link', { name: 'Con el resto del Estado' })).toHaveCount(0);
  await expect(specialist.getByText('los puestos directivos de todo el Estado')).toBeVisible();
});
