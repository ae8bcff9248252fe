import { expect, test, type Page } from '@playwright/test';
import { addBusinessDays, subtractBusinessDays } from '../../../lib/kernel/business-days';
import { addDays, calendarDateInLima } from '../../../lib/kernel/calendar-date';
import { peruBusinessCalendar } from '../../../lib/kernel/peru-holidays';
import { confirm, elsewhere, PLAIN_PHONE, signInAs, violations } from '../people';

const calendar = peruBusinessCalendar([]);
const publishOn = calendarDateInLima(new Date());
const tenth = addBusinessDays(calendar, publishOn, 10);
const ninth = subtractBusinessDays(calendar, tenth, 1);
const title = `Gerentes de catastro para municipalidades ${Date.now()}`;

async function fillTerms(page: Page) {
  const field = (name: string) => page.locator(`[name="${name}"]`);
  await field('title').fill(title);
  await field('managerRole').selectOption('strategic');
  await field('vacancies').fill('6');
  await field('profile').fill('Conduce el catastro municipal y su interoperabilidad.');
  await field('conditions').fill('Régimen laboral especial del Cuerpo de Gerentes Públicos.');
  await field('publishOn').fill(publishOn);
  await field('applicationsOpenOn').fill(publishOn);
  await field('applicationsCloseOn').fill(ninth);
  await field('resultsOn').fill(addDays(tenth, 60));
  await field('courseStartsOn').fill(addDays(tenth, 75));
  await field('requirements.study_level.value').selectOption('professional_title');
  await field('requirements.general_experience_years.value').fill('5');
  await field('stages[0].kind').selectOption('interview');
  await field('stages[0].name').fill('Entrevista final');
  await field('stages[0].weight').fill('100');
  await field('stages[0].passMark').fill('14');
  await field('stages[0].maxScore').fill('20');
  await field('stages[0].startsOn').fill(addDays(tenth, 10));
  await field('stages[0].endsOn').fill(addDays(tenth, 20));
  await field('coursePassMark').fill('14');
}

test('a call is written, approved by somebody else and published, and nine business days are not enough', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const specialist = await elsewhere(browser, PLAIN_PHONE);
  await signInAs(specialist, 'selection_specialist');
  await specialist.goto('/concursos/nuevo');
  await fillTerms(specialist);
  await specialist.getByRole('button', { name: 'Guardar borrador' }).click();
  await expect(specialist.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await confirm(specialist, 'Enviar a revisión');
  await expect(
    specialist.getByText(/al menos 10 días hábiles antes del cierre\. Con estas fechas son 9 y falta 1/).first(),
  ).toBeVisible();

  await specialist.getByRole('link', { name: 'Editar bases' }).first().click();
  await specialist.locator('[name="applicationsCloseOn"]').fill(tenth);
  await specialist.getByRole('button', { name: 'Guardar borrador' }).click();
  await confirm(specialist, 'Enviar a revisión');
  await expect(specialist.getByText('Bases en revisión').first()).toBeVisible();
  const address = new URL(specialist.url()).pathname;

  await signInAs(page, 'directorate');
  await page.goto(address);
  await page.locator('summary', { hasText: 'Aprobar bases' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(/Sustento de la aprobación/).fill('Responde a la demanda de las municipalidades provinciales.');
  await page.getByRole('button', { name: 'Aprobar bases' }).click();
  await expect(page.getByText('Bases aprobadas').first()).toBeVisible();

  await specialist.goto(address);
  await confirm(specialist, 'Publicar convocatoria');
  await expect(specialist.getByText('Convocatoria publicada').first()).toBeVisible();

  const visitor = await elsewhere(browser, PLAIN_PHONE);
  await visitor.goto('/concursos');
  await visitor.getByRole('link', { name: title }).click();
  await expect(visitor.getByRole('link', { name: 'Postular' })).toHaveAttribute(
    'href',
    /\/postulaciones\/nueva\?concurso=/,
  );
});

test('the public list and a call read well in English on a phone', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.context().addCookies([{ name: 'idioma', value: 'en', url: baseURL ?? '' }]);
  await page.goto('/concursos');
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Gerentes de administración para gobiernos regionales/ })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Stages' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
