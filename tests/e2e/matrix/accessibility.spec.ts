import { expect, test, type Browser, type BrowserContext } from '@playwright/test';
import { routesOnDisk } from '../../pages/on-disk.mjs';
import { PAGES } from '../../pages/pages.mjs';
import { planVisits, type Visit } from '../../pages/visits.mjs';
import { barriersOf } from './barriers';
import { openPortal, type Portal } from './portal';

const VIEWS = [
  { name: 'in Spanish on a desktop', locale: 'es', viewport: { width: 1280, height: 900 } },
  { name: 'in English at 360 px', locale: 'en', viewport: { width: 360, height: 780 } },
] as const;

// Independent pages: every worker takes its share. A barrier names its element, so a trace would only cost time.
test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

const routes = routesOnDisk().filter((route) => route in PAGES);
const STRANGER = 'nobody';
type Cookie = { name: string; value: string; domain: string; path: string };
let portal: Portal;
let visits: Visit[];
const contexts = new Map<string, BrowserContext>();

test.beforeAll(async () => {
  portal = await openPortal();
  ({ visits } = await planVisits(portal.client, routes));
});
test.afterAll(async () => {
  for (const context of contexts.values()) await context.close();
  await portal.close();
});

/** One context per view and reader, kept for all their pages. */
async function contextOf(
  browser: Browser,
  baseURL: string,
  view: (typeof VIEWS)[number],
  role: string,
  reader?: string,
) {
  const key = `${view.name} ${role} ${reader ?? ''}`;
  const known = contexts.get(key);
  if (known) return known;
  const context = await browser.newContext({
    baseURL,
    viewport: view.viewport,
    locale: view.locale,
    reducedMotion: 'reduce',
  });
  const { hostname } = new URL(baseURL);
  const cookies: Cookie[] = [{ name: 'idioma', value: view.locale, domain: hostname, path: '/' }];
  if (role !== STRANGER) {
    cookies.push({
      name: portal.sessions.cookieName,
      value: await portal.sessions.cookieOf(role, reader),
      domain: hostname,
      path: '/',
    });
  }
  await context.addCookies(cookies);
  contexts.set(key, context);
  return context;
}

for (const route of routes) {
  for (const view of VIEWS) {
    test(`${route} has no barrier ${view.name}`, async ({ browser, baseURL }) => {
      const readers = visits.filter((visit) => visit.route === route);
      const first = readers[0] ?? { role: STRANGER, path: route.replace(/\[[^\]]+\]/g, 'none'), reader: undefined };
      // The home is another page for each role; elsewhere the first reader stands for the others.
      for (const { role, path, reader } of route === '/inicio' ? readers : [first]) {
        const page = await (await contextOf(browser, baseURL ?? '', view, role, reader)).newPage();
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', view.locale);
        expect(await barriersOf(page), `${role} at ${path}`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${role} must scroll sideways`).toBeLessThanOrEqual(0);
        await page.close();
      }
    });
  }
}
