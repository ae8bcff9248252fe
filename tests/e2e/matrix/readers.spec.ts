import { expect, test } from '@playwright/test';
import { routesOnDisk } from '../../pages/on-disk.mjs';
import { PAGES, ROLES } from '../../pages/pages.mjs';
import { planVisits, type Visit } from '../../pages/visits.mjs';
import { openPortal, type Portal } from './portal';

const routes = routesOnDisk();
/** A page that asks the same of the database more often than this asks it once per row. */
const SAME_STATEMENT_AT_MOST = 3;

let portal: Portal;
let plan: { visits: Visit[]; missing: string[] };

test.beforeAll(async () => {
  portal = await openPortal();
  plan = await planVisits(portal.client, routes);
});
test.afterAll(() => portal.close());

test('every page on disk says who reads it, and has a record to show them', () => {
  expect(plan.missing).toEqual([]);
});

test('no page is promised that is not on disk', () => {
  expect(Object.keys(PAGES).filter((route) => !routes.includes(route))).toEqual([]);
});

for (const route of routes.filter((each) => Object.keys(PAGES[each]?.readers ?? {}).length > 0)) {
  test(`${route} is shown to its readers alone`, async ({ baseURL }) => {
    const visits = plan.visits.filter((visit) => visit.route === route);
    const ask = async (target: string, cookie: string | null, headers: Record<string, string> = {}) => {
      const response = await fetch(baseURL + target, {
        redirect: 'manual',
        headers: { ...headers, ...(cookie ? { cookie: `${portal.sessions.cookieName}=${cookie}` } : {}) },
      });
      return { status: response.status, to: response.headers.get('location') ?? '', body: await response.text() };
    };

    for (const { role, reader, path } of visits) {
      const name = `${route}-${role}`.replace(/[^\w-]/g, '_');
      const { status } = await ask(path, await portal.sessions.cookieOf(role, reader), { 'x-count-queries': name });
      expect(status, `${role} at ${path}`).toBe(200);
      const repeated = mostRepeated(JSON.parse((await ask(`/queries-sent/${name}`, null)).body));
      expect(repeated.times, `${role} at ${path} sends again and again: ${repeated.statement}`).toBeLessThanOrEqual(
        SAME_STATEMENT_AT_MOST,
      );
    }

    const [any] = visits;
    if (!any || PAGES[route]?.open) return;
    const told = [...visits.map(({ role }) => role), ...(PAGES[route]?.sentOn ?? [])];
    for (const role of ROLES.filter((each) => !told.includes(each))) {
      const { status } = await ask(any.path, await portal.sessions.cookieOf(role));
      expect(status, `${role} at ${any.path}`).toBe(404);
    }
    const stranger = await ask(any.path, null);
    expect(stranger.status, `somebody without a session at ${any.path}`).toBe(307);
    expect(stranger.to).toContain(`/ingresar?volver=${encodeURIComponent(any.path)}`);
  });
}

function mostRepeated(statements: string[]) {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  const [statement = '', times = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return { statement, times };
}
