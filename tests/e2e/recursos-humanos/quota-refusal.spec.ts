import { expect } from '@playwright/test';
import { MEMBER_OF_ENTITY, OF_ROLE, test } from '../linea-principal/readers';
import { confirm } from '../people';

const POST = /^Jefe\(a\) de la Oficina de Abastecimiento$/;
const PDF = {
  name: 'resolucion.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'),
};

test('an appointment by trust beyond the cap is refused with the arithmetic, an exception is granted, and it passes', async ({
  story,
}) => {
  test.setTimeout(120_000);
  const hr = await story.pageOf('entity_hr', await story.accountOf(MEMBER_OF_ENTITY, ['INDECOPI', 'entity_hr']));
  const directorate = await story.pageOf('directorate', await story.accountOf(OF_ROLE, ['directorate']));

  await hr.goto('/puestos');
  await hr.getByRole('link', { name: POST }).click();
  await hr.waitForURL(/\/puestos\/[0-9a-f-]{36}$/);
  const post = new URL(hr.url()).pathname;
  await hr.getByRole('link', { name: 'Registrar salida' }).click();
  await hr.getByLabel('Último día').fill('2026-01-05');
  await hr.getByLabel('Causa').selectOption('resignation');
  await hr.getByLabel(/^Acto que la dispone/).fill('Resolución 12-2026');
  await confirm(hr, 'Registrar salida');
  await expect(hr.getByText('Salida registrada: el puesto está vacante.')).toBeVisible();

  await hr.getByRole('link', { name: 'Registrar ocupante' }).click();
  await hr.getByLabel('De confianza').check();
  await hr.getByLabel('Documento de identidad').selectOption('dni');
  await hr.getByLabel(/^Número de documento/).fill('43219876');
  await hr.getByLabel('Nombres').fill('Pilar');
  await hr.getByLabel('Apellidos').fill('Ayala Robles');
  await hr.getByLabel(/^Ocupa el puesto desde/).fill('2026-01-06');
  await hr.getByLabel(/^Acto que lo sustenta/).fill('Resolución 15-2026');
  await hr
    .getByLabel(/^Cómo cumple el perfil/)
    .fill('Economista con diez años de experiencia en contrataciones del Estado.');
  await hr.locator('input[name=proof]').setInputFiles(PDF);
  await hr.getByRole('button', { name: 'Registrar ocupante' }).click();
  await expect(hr.getByText(/5 % de 40 puestos = 2, con un mínimo de 2 y un máximo de 50/).first()).toBeVisible();
  await expect(hr.getByLabel(/^Número de documento/)).toHaveValue('43219876');
  await expect(hr.getByLabel(/^Cómo cumple el perfil/)).toHaveValue(/Economista/);
  await expect(hr.getByLabel('De confianza')).toBeChecked();

  await hr.getByRole('link', { name: 'Ver los topes y pedir una excepción' }).click();
  await hr.waitForURL(/\/entidades\//);
  const entity = new URL(hr.url()).pathname;
  await hr.getByRole('link', { name: 'Pedir una excepción', exact: true }).click();
  await hr.getByLabel('Mínimo').check();
  await hr.getByLabel(/^Número de servidores de confianza/).fill('3');
  await hr.getByLabel('Motivo').fill('La oficina debe conducirse durante la reorganización de la entidad.');
  await hr.locator('input[name=proof]').setInputFiles(PDF);
  await hr.getByRole('button', { name: 'Enviar a SERVIR' }).click();
  await expect(hr.getByText('Petición enviada a SERVIR.')).toBeVisible();

  await directorate.goto(`${entity}#confianza`);
  await directorate.getByLabel('Conceder', { exact: true }).check();
  await directorate.getByLabel(/^Vigente hasta/).fill(`${new Date().getFullYear() + 1}-12-31`);
  await directorate.getByLabel(/^Resolución/).fill('RPE 000150-2026-SERVIR-PE');
  await directorate
    .getByLabel('Motivo')
    .first()
    .fill('La reorganización consta y el límite se concede por su duración.');
  await directorate.getByRole('button', { name: 'Registrar la decisión' }).click();
  await expect(directorate.getByText('Excepción concedida: el tope de la entidad cambió.')).toBeVisible();
  await expect(directorate.getByText(/Límite establecido por SERVIR: RPE 000150-2026-SERVIR-PE/)).toBeVisible();

  await hr.goto(`${post}/ocupante`);
  await hr.getByLabel('De confianza').check();
  await hr.getByLabel('Documento de identidad').selectOption('dni');
  await hr.getByLabel(/^Número de documento/).fill('43219876');
  await hr.getByLabel('Nombres').fill('Pilar');
  await hr.getByLabel('Apellidos').fill('Ayala Robles');
  await hr.getByLabel(/^Ocupa el puesto desde/).fill('2026-01-06');
  await hr.getByLabel(/^Acto que lo sustenta/).fill('Resolución 15-2026');
  await hr
    .getByLabel(/^Cómo cumple el perfil/)
    .fill('Economista con diez años de experiencia en contrataciones del Estado.');
  await hr.locator('input[name=proof]').setInputFiles(PDF);
  await hr.getByRole('button', { name: 'Registrar ocupante' }).click();
  await expect(hr.getByText('Ocupante registrado.')).toBeVisible();
  await expect(hr.getByText('Pilar Ayala Robles').first()).toBeVisible();
});
