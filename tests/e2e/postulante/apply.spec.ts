import { expect, test } from '@playwright/test';
import { certificate } from '@/tests/factories/certificate';
import { register } from '../accounts/people';

test.use({ javaScriptEnabled: false });

async function pdf(title: string) {
  return {
    name: `${title}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from(await certificate(title).arrayBuffer()),
  };
}

test('without JavaScript: builds a profile, applies, is told what is missing, and gets a receipt', async ({ page }) => {
  test.setTimeout(180_000);
  await register(page);

  await page.goto('/perfil/datos');
  await page.getByLabel('Número de documento').fill(String(10_000_000 + Math.floor(Math.random() * 29_000_000)));
  await page.getByLabel('Nombres').fill('Persona');
  await page.getByLabel('Apellidos').fill('de Prueba');
  await page.getByLabel('Fecha de nacimiento').fill('1982-03-04');
  await page.getByLabel('Teléfono').fill('987654321');
  await page.getByRole('button', { name: 'Guardar datos' }).click();
  await expect(page.getByText('Sus datos quedaron guardados.')).toBeVisible();

  await page.goto('/perfil/estudios/nuevo');
  await page.getByLabel('Nivel').selectOption('professional_title');
  await page.getByLabel('Carrera o especialidad').fill('Ingeniería Civil');
  await page.getByLabel('Institución').fill('Universidad Nacional de Ingeniería');
  await page.getByLabel('Fecha del grado').fill('2006-05-02');
  await page.getByLabel('Documento de sustento').setInputFiles(await pdf('Titulo'));
  await page.getByRole('button', { name: 'Guardar estudio' }).click();
  await expect(page.getByRole('link', { name: 'Titulo.pdf' })).toBeVisible();

  await page.goto('/perfil/experiencia/nueva');
  await page.getByLabel('Puesto', { exact: false }).first().fill('Gerente de obras');
  await page.getByLabel('Entidad o empresa').fill('Provías Nacional');
  await page.getByLabel('Sector público').check();
  await page.getByLabel('Área de gestión').selectOption('infrastructure');
  await page.getByLabel('Desde').fill('2010-01-04');
  await page.getByRole('button', { name: 'Guardar experiencia' }).click();
  await expect(page.getByText('Gerente de obras').first()).toBeVisible();

  await page.goto('/concursos');
  await page.getByRole('link', { name: 'Gerentes de infraestructura para programas nacionales' }).click();
  await page.getByRole('link', { name: 'Postular' }).first().click();
  await page.getByRole('button', { name: 'Empezar la postulación' }).click();
  await page.getByLabel('Motivación').fill('Quiero servir donde más falta hace.');
  for (const name of ['Título profesional o grado académico', 'Constancias o certificados de trabajo']) {
    await page.getByLabel(`Archivo para ${name}`).setInputFiles(await pdf('Sustento'));
    await page.getByRole('button', { name: `Adjuntar ${name}` }).click();
    await expect(page.getByRole('button', { name: `Quitar ${name}` })).toBeVisible();
    await expect(page.getByLabel('Motivación')).toHaveValue('Quiero servir donde más falta hace.');
  }

  const statements = page.getByRole('group', { name: 'Declaraciones juradas' }).getByRole('checkbox');
  const count = await statements.count();
  for (let index = 0; index < count - 1; index++) await statements.nth(index).check();
  await page.getByRole('button', { name: 'Guardar y revisar' }).click();
  await expect(page.getByRole('link', { name: 'Declaración: Declaración de intereses' })).toBeVisible();
  await page.getByRole('button', { name: 'Presentar postulación' }).click();
  await expect(page.getByRole('alert')).toContainText('Falta aceptar la declaración jurada: Declaración de intereses');

  await page.getByRole('link', { name: 'Declaración: Declaración de intereses' }).first().click();
  await statements.nth(count - 1).check();
  await page.getByRole('button', { name: 'Guardar y revisar' }).click();
  await page.getByRole('button', { name: 'Presentar postulación' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Constancia de postulación' })).toBeVisible();
  await expect(page.getByText(/^POS-\d{4}-\d{4}$/)).toBeVisible();
  await expect(page.locator('code')).toHaveText(/^[0-9a-f]{64}$/);
  await expect(page.getByText('Lo guardado coincide con su huella')).toBeVisible();
});
