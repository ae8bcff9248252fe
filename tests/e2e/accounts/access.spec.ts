import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { demoAccount, signIn } from '../people';

const PUBLIC = [
  '/ingresar',
  '/registro',
  '/recuperar',
  `/restablecer/${'x'.repeat(43)}`,
  `/invitacion/${'x'.repeat(43)}`,
];
const ADMINISTRATION = [
  '/inicio',
  '/cuenta',
  '/avisos',
  '/admin/cuentas',
  '/admin/trabajos',
  '/admin/correos',
  '/admin/feriados',
];

async function check(page: Page, addresses: readonly string[]) {
  for (const address of addresses) {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${address}: ${id} ${nodes[0]?.target}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${address} is wider than the screen`).toBe(0);
  }
}

for (const [language, width] of [
  ['es', 1280],
  ['en', 360],
] as const) {
  test(`accounts are within everyone's reach in ${language} at ${width} px`, async ({ page, context, baseURL }) => {
    test.setTimeout(120_000);
    await signIn(page, demoAccount('administrator'));
    await context.addCookies([{ name: 'idioma', value: language, url: baseURL ?? '' }]);
    await page.setViewportSize({ width, height: 800 });
    await check(page, ADMINISTRATION);
    await context.clearCookies({ name: /session-token/ });
    await check(page, PUBLIC);
  });
}
