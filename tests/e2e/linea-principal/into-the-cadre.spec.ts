import { expect } from '@playwright/test';
import { OF_ROLE, test } from './readers';

/** The closed call of the demonstration with its applications, first come first. */
const CLOSED_CALL = `SELECT c.id, (SELECT count(*)::int FROM competition_stage s WHERE s."competitionId" = c.id) AS stages,
    (SELECT array_agg(p.id ORDER BY p.code) FROM application p WHERE p."competitionId" = c.id AND p.state = 'SUBMITTED') AS applications
  FROM competition c WHERE c.state = 'CLOSED'`;
const APPLICANT = `SELECT u.id FROM application p JOIN "user" u ON u."personId" = p."personId" WHERE p.id = $1`;

test('a closed call is screened with reasons, scored stage by stage, approved by the council and published', async ({
  story,
}) => {
  test.setTimeout(240_000);
  const call = (await story.client.query(CLOSED_CALL)).rows[0];
  const specialist = await story.pageOf(
    'selection_specialist',
    await story.accountOf(OF_ROLE, ['selection_specialist']),
  );
  const council = await story.pageOf('council_member', await story.accountOf(OF_ROLE, ['council_member']));

  await specialist.goto(`/concursos/${call.id}`);
  await specialist.getByRole('button', { name: 'Iniciar evaluación' }).click();
  await specialist.getByRole('dialog').getByRole('button', { name: 'Iniciar evaluación' }).click();
  await expect(specialist.getByText('En evaluación').first()).toBeVisible();

  const admitted: string[] = [];
  for (const application of call.applications) {
    await specialist.goto(`/postulaciones/${application}`);
    const decide = async (decision: string, reason: string) => {
      await specialist.locator(`input[name=decision][value=${decision}]`).check();
      await specialist.locator('textarea[name=reason]').fill(reason);
      await specialist
        .getByRole('form', { name: 'Evaluación de requisitos' })
        .getByRole('button', { name: 'Registrar decisión' })
        .click();
    };
    await decide('CANDIDATE', 'Cumple cada requisito del perfil según los documentos presentados.');
    const refused = specialist.getByRole('form', { name: 'Evaluación de requisitos' }).getByRole('alert');
    const decided = () => specialist.url().includes('/postulaciones?');
    // What the page says of the decision before may still be there: that it moved on, or refused, tells of this one.
    await expect.poll(async () => decided() || (await refused.isVisible())).toBe(true);
    if (decided()) admitted.push(application);
    else {
      await decide('SCREENED_OUT', 'No acredita los años de experiencia que piden las bases.');
      await expect.poll(decided).toBe(true);
    }
  }
  expect(admitted.length).toBeGreaterThan(0);

  for (let position = 1; position <= call.stages; position++) {
    await specialist.goto(`/concursos/${call.id}/etapas/${position}`);
    const scores = specialist.locator('input[name$=".score"]');
    const reasons = specialist.locator('textarea[name$=".reason"]');
    const lines = await scores.count();
    for (let line = 0; line < lines; line++) {
      await scores.nth(line).fill(line === 0 ? '18' : '15,5');
      await reasons.nth(line).fill('Según el acta de la etapa.');
    }
    await specialist.getByRole('button', { name: /Registrar/ }).click();
    await specialist.waitForURL('**/evaluacion');
  }

  await specialist.goto(`/concursos/${call.id}/evaluacion`);
  await specialist.getByRole('button', { name: 'Calcular cuadro de méritos' }).click();
  await expect(specialist.getByText('El cuadro de méritos pasó al Consejo Directivo.')).toBeVisible();

  await council.goto(`/concursos/${call.id}`);
  await council.getByText('Aprobar cuadro de méritos').first().click();
  const approve = council.getByRole('form', { name: 'Aprobar cuadro de méritos' });
  await approve.locator('textarea[name=reason]').fill('Las actas sustentan cada puntaje.');
  await approve.getByRole('button', { name: 'Aprobar cuadro de méritos' }).click();
  await expect(council.getByText('Cuadro de méritos aprobado').first()).toBeVisible();

  await specialist.goto(`/concursos/${call.id}/evaluacion`);
  await specialist.getByRole('button', { name: 'Publicar resultados' }).click();
  await expect(specialist.getByText('Los resultados son públicos')).toBeVisible();

  const candidate = await story.pageOf('candidate', await story.accountOf(APPLICANT, [admitted[0]]), {
    viewport: { width: 360, height: 780 },
    javaScriptEnabled: false,
  });
  await candidate.goto(`/postulaciones/${admitted[0]}`);
  await expect(candidate.getByText('Según el acta de la etapa.').first()).toBeVisible();
  await expect(candidate.getByText(/Seleccionad[ao]/).first()).toBeVisible();
  await candidate.goto(`/concursos/${call.id}/cuadro`);
  await expect(candidate.getByRole('table')).toBeVisible();
});
