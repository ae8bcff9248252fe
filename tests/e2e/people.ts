import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import demonstration from '@/prisma/seed/accounts.json' with { type: 'json' };
import { evidenceOf } from '@/prisma/seed/demo/performance/evidence';

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** A phone that runs no scripts: what every form must serve. */
export const PLAIN_PHONE = {
  javaScriptEnabled: false,
  viewport: { width: 360, height: 780 },
} as const satisfies ContextOptions;

/** Accounts of the demonstration are shared by every journey: read with them, change only one's own. */
export function demoAccount(role: string): { email: string; password: string } {
  const account = demonstration.accounts.find((each) => each.role === role);
  if (!account) throw new Error(`the demonstration has no account of ${role}`);
  return { email: account.email, password: demonstration.password };
}

export async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/ingresar');
  await enter(page, email, password);
  await page.waitForURL('**/inicio');
}

/** In both languages. */
export async function enter(page: Page, email: string, password: string) {
  const main = page.getByRole('main');
  const submit = main.getByRole('button', { name: /^(Ingresar|Sign in)$/ });
  // The form before it, of registering, has fields of the same names.
  await submit.waitFor();
  await main.locator('input[name=email]').fill(email);
  await main.locator('input[name=password]').fill(password);
  await submit.click();
}

export async function signInAs(page: Page, role: string) {
  await signIn(page, demoAccount(role));
}

/** A page of someone else's browser. */
export async function elsewhere(browser: Browser, options: ContextOptions = {}): Promise<Page> {
  return await (await browser.newContext({ locale: 'es-PE', ...options })).newPage();
}

/** A page of a browser of their own where an account of the demonstration is signed in. */
export async function someone(browser: Browser, role: string, options: ContextOptions = {}): Promise<Page> {
  const page = await elsewhere(browser, options);
  await signInAs(page, role);
  return page;
}

/** Presses a verb that is asked once more, and says yes. */
export async function confirm(page: Page, verb: string) {
  await page.getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
}

/** What automatic rules find wrong with the accessibility of a page. */
export async function violations(page: Page) {
  return (await new AxeBuilder({ page }).analyze()).violations;
}

/** A PDF to attach. */
export async function proof(name = 'Informe') {
  const file = evidenceOf(name);
  return { name: file.name, mimeType: file.type, buffer: Buffer.from(await file.arrayBuffer()) };
}

/** The text of the file that a link of the page downloads. */
export async function downloaded(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name: link }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
