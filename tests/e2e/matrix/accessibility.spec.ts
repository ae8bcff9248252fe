import { expect, test, type Browser, type Page } from '@playwright/test';
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
const open = new Map<string, { readonly reader: string; readonly page: Page }>();

test.beforeAll(async () => {
  portal = await openPortal();
  ({ visits } = await planVisits(portal.client, routes));
});
test.afterAll(async () => {
  for (const { page } of open.values()) await page.context().close();
  await portal.close();
});

/** One page per view, kept while its reader is the same: to open one costs more than to check it. */
async function pageOf(
  browser: Browser,
  baseURL: string,
  view: (typeof VIEWS)[number],
  role: string,
  account?: string,
): Promise<Page> {
  const reader = `${role} ${account ?? ''}`;
  const known = open.get(view.name);
  if (known?.reader === reader) return known.page;
  await known?.page.context().close();
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
      value: await portal.sessions.cookieOf(role, account),
      domain: hostname,
      path: '/',
    });
  }
  await context.addCookies(cookies);
  const page = await context.newPage();
  open.set(view.name, { reader, page });
  return page;
}

for (const route of routes) {
  for (const view of VIEWS) {
    test(`${route} has no barrier ${view.name}`, async ({ browser, baseURL }) => {
      const readers = visits.filter((visit) => visit.route === route);
      const first = readers[0] ?? { role: STRANGER, path: route.replace(/\[[^\]]+\]/g, 'none'), reader: undefined };
      // The home is another page for each role; elsewhere the first reader stands for the others.
      for (const { role, path, reader } of route === '/inicio' ? readers : [first]) {
        const page = await pageOf(browser, baseURL ?? '', view, role, reader);
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', view.locale);
        expect(await barriersOf(page), `${role} at ${path}`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${role} must scroll sideways`).toBeLessThanOrEqual(0);
      }
    });
  }
}
