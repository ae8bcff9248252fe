import { expect } from '@playwright/test';
import { ANALYST_OF_ENTITY, MEMBER_OF_ENTITY, OF_ROLE, test } from './readers';

const ENTITY = 'MTC';
const BODY = 'Dirección General de Caminos y Ferrocarriles';
const inSixtyDays = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

test('an entity asks for a manager, chooses, takes it back and chooses again; SERVIR assigns and leaves it without effect', async ({
  story,
}) => {
  test.setTimeout(240_000);
  const hr = await story.pageOf('entity_hr', await story.accountOf(MEMBER_OF_ENTITY, [ENTITY, 'entity_hr']));
  const directorate = await story.pageOf('directorate', await story.accountOf(OF_ROLE, ['directorate']));
  const analyst = await story.pageOf('monitoring_analyst', await story.accountOf(ANALYST_OF_ENTITY, [ENTITY]));

  await hr.goto('/entidades/mia');
  const seat = hr.getByRole('listitem').filter({ hasText: BODY }).last();
  await seat.getByRole('link', { name: 'Solicitar un gerente' }).first().click();
  await hr.getByLabel('Funciones').fill('Dirigir las contrataciones de bienes y servicios.\nConducir los almacenes.');
  await hr
    .getByLabel('Por qué se necesita un gerente público')
    .fill('El puesto está vacante y las redes dependen de sus compras.');
  await hr.locator('input[name=neededOn]').fill(inSixtyDays);
  await hr.locator('select[name="profile.study_level.value"]').selectOption('professional_title');
  await hr.locator('input[name="profile.general_experience_years.value"]').fill('5');
  await hr.locator('input[name=budgetSource]').fill('Recursos directamente recaudados, certificación 0412');
  await hr.locator('input[name=budgetConfirmed]').check();
  await hr.getByRole('button', { name: 'Guardar borrador' }).click();
  await expect(hr.getByText(/Se guardó el borrador/)).toBeVisible();
  const request = new URL(hr.url()).pathname;
  await hr.getByRole('button', { name: 'Enviar a SERVIR' }).click();
  await expect(hr.getByText('La solicitud se envió a SERVIR.')).toBeVisible();

  await directorate.goto(request);
  await directorate.getByLabel(/Razones para aceptarla/).fill('El puesto es directivo y está presupuestado.');
  await directorate.getByRole('button', { name: 'Aceptar solicitud' }).click();
  await expect(directorate.getByText(/La solicitud se aceptó/)).toBeVisible();

  await analyst.goto(`${request}/candidatos`);
  const free = analyst.locator('li:has(input[name=memberIds]:enabled)').filter({ hasNotText: 'También en' });
  await free.nth(0).locator('input[name=memberIds]').check();
  await free.nth(1).locator('input[name=memberIds]').check();
  await analyst.getByLabel(/Sustento de la propuesta/).fill('Ambos reúnen el perfil que pide la entidad.');
  await analyst.getByRole('button', { name: 'Proponer a los marcados' }).click();
  await expect(analyst.getByText(/Se propuso a 2 gerentes/)).toBeVisible();

  const prefer = async (choice: number) => {
    await hr.goto(request);
    await hr.locator('input[name=proposalId]').nth(choice).check();
    await hr.getByLabel(/Razones de la preferencia/).fill('Su experiencia es la más cercana al puesto.');
    await hr.getByRole('button', { name: 'Declarar preferencia' }).click();
    await expect(hr.getByText(/Se registró su preferencia/)).toBeVisible();
  };
  await prefer(0);
  await hr.getByText('Retirar la preferencia').click();
  await hr.getByLabel('Razón para retirarla').first().fill('La alta dirección revisó las entrevistas.');
  await hr.getByRole('button', { name: 'Retirar preferencia' }).click();
  await expect(hr.getByText(/Retiró su preferencia/)).toBeVisible();
  await prefer(1);

  const { rows } = await story.client.query(
    `SELECT p.id, u.id AS "userId" FROM proposal p JOIN cadre_member m ON m.id = p."memberId" JOIN "user" u ON u."personId" = m."personId"
       WHERE p.state = 'PREFERRED' AND p."requestId" = $1`,
    [request.split('/').at(-1)],
  );
  const manager = await story.pageOf('manager', rows[0].userId, { viewport: { width: 360, height: 780 } });
  await manager.goto('/inicio');
  await manager.getByRole('link', { name: 'Responder' }).first().click();
  await manager.locator('input[name=accepted]').check();
  await manager.getByRole('button', { name: 'Aceptar el puesto', exact: true }).click();
  await expect(manager.getByText(/Aceptó el puesto/).first()).toBeVisible();

  await directorate.goto(`${request}/asignar`);
  const assign = async (report: string) => {
    await directorate.getByLabel(/^Sustento/).fill(report);
    await directorate.getByRole('button', { name: 'Asignar al gerente' }).click();
    await directorate.getByRole('dialog').getByRole('button', { name: 'Asignar al gerente' }).click();
  };
  await directorate.getByLabel(/^Número del informe/).fill('N.° 601-SERVIR-GDGP');
  await assign('Cumple.');
  await expect(directorate.getByRole('main').getByRole('alert')).toContainText(
    'Sustento: Escriba al menos 80 caracteres.',
  );
  await assign(
    'Reúne cada requisito del puesto y su trayectoria en contrataciones públicas es la más cercana a lo que pide la entidad.',
  );
  await expect(directorate.getByText(/Asignó al gerente/)).toBeVisible();
  const assignment = new URL(directorate.url()).pathname;

  for (const side of [manager, hr]) {
    await side.goto(assignment);
    await side.getByRole('button', { name: 'Tomar conocimiento' }).click();
    await expect(side.getByText('Tomó conocimiento de la asignación.')).toBeVisible();
  }
  await expect(hr.getByText('Notificado').first()).toBeVisible();
  await hr.goto('/entidades/mia');
  await expect(hr.getByText('Asignado en').first()).toBeVisible();

  await directorate.goto(assignment);
  await directorate.getByRole('link', { name: 'Dejar sin efecto' }).click();
  await directorate.getByLabel(/Número/).fill('N.° 633-SERVIR-GDGP');
  await directorate
    .getByLabel(/^Informe/)
    .fill('La entidad comunicó que su nueva estructura elimina el puesto antes de que el gerente asuma el cargo.');
  await directorate.getByRole('button', { name: 'Dejar sin efecto' }).click();
  await directorate.getByRole('dialog').getByRole('button', { name: 'Dejar sin efecto' }).click();
  await expect(directorate.getByText(/La asignación quedó sin efecto/)).toBeVisible();
  await manager.goto(assignment);
  await expect(manager.getByText('Sin efecto').first()).toBeVisible();
});
