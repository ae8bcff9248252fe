import { expect } from '@playwright/test';
import { OF_ROLE, test } from './readers';

const CLOSED_YEAR = `SELECT c.id, m.id AS "memberId", u.id AS "managerUser", s.id AS "superiorUser", a.id AS "analystUser"
  FROM performance_cycle c JOIN assignment g ON g.id = c."assignmentId"
  JOIN cadre_member m ON m.id = g."memberId" JOIN "user" u ON u."personId" = m."personId"
  JOIN task t ON t."recordId" = c.id AND t.kind = 'performance.cycle.assess' AND t."closedAt" IS NULL
  JOIN "user" s ON s."personId" = t."personId"
  JOIN portfolio_entity p ON p."entityId" = g."entityId" JOIN "user" a ON a."personId" = p."analystId"
  WHERE c.state = 'YEAR_CLOSED'`;

test('a year is assessed by the superior, evaluated by SERVIR, commented on by the manager, notified, and then counts', async ({
  story,
}) => {
  test.setTimeout(120_000);
  const year = (await story.client.query(CLOSED_YEAR)).rows[0];
  const address = `/desempeno/${year.id}?vista=evaluacion`;
  const superior = await story.pageOf('superior', year.superiorUser, { javaScriptEnabled: false });
  const analyst = await story.pageOf('monitoring_analyst', year.analystUser);
  const manager = await story.pageOf('manager', year.managerUser, { viewport: { width: 360, height: 780 } });

  await superior.goto(address);
  await superior.getByRole('textbox', { name: 'Apreciación' }).fill('Bien.');
  const assess = superior.getByRole('button', { name: /apreciación/ });
  await assess.click();
  await expect(superior.getByRole('alert')).toContainText('Escriba al menos');
  await superior
    .getByRole('textbox', { name: 'Apreciación' })
    .fill('Ordenó la ejecución del presupuesto y dejó protocolos que la oficina sigue usando.');
  await assess.click();
  await expect(superior.getByText('Apreciación presentada a SERVIR.')).toBeVisible();

  await analyst.goto(address);
  await expect(analyst.getByText('Ordenó la ejecución del presupuesto').first()).toBeVisible();
  await analyst.getByRole('radio').first().check();
  await analyst
    .getByLabel(/^Motivos/)
    .fill('El logro calculado y la apreciación coinciden: cumplió las metas y sostuvo al equipo.');
  await analyst.getByRole('button', { name: 'Registrar la evaluación' }).click();
  await expect(analyst.getByText('Evaluación registrada. El gerente puede comentarla.')).toBeVisible();

  await manager.goto(address);
  await manager
    .getByRole('textbox', { name: 'Comentario' })
    .fill('Conforme. La segunda meta dependió de un proceso que ya se convocó.');
  await manager.getByRole('button', { name: 'Enviar comentario' }).click();
  await expect(manager.getByText('Comentario enviado.')).toBeVisible();

  await analyst.goto(address);
  await analyst.getByRole('button', { name: 'Notificar el resultado' }).click();
  await expect(analyst.getByText('Resultado notificado y registrado en la trayectoria.')).toBeVisible();

  const directorate = await story.pageOf('directorate', await story.accountOf(OF_ROLE, ['directorate']));
  await directorate.goto(`/cuerpo/${year.memberId}`);
  const { rows } = await story.client.query(
    `SELECT replace(trim(to_char(achievement, '990.99')), '.', ',') AS achievement FROM track_record_entry WHERE "recordId" = $1`,
    [year.id],
  );
  expect(rows).toHaveLength(1);
  await expect(
    directorate
      .getByRole('table')
      .filter({ hasText: /Logro|%/ })
      .first(),
  ).toContainText(rows[0].achievement.replace(/,?0+$/, ''));
});
