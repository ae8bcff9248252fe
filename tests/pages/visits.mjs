import { PAGES } from './pages.mjs';

/**
 * @typedef {object} Visit
 * @property {string} route
 * @property {string} role
 * @property {string} path with its parameters filled in
 * @property {string | undefined} reader the account that may read that record; any of the role when undefined
 */

/**
 * What each reader of each page is shown, from the records in the database.
 * @param {import('pg').Client} client
 * @param {string[]} routes
 * @returns {Promise<{ visits: Visit[], missing: string[] }>} `missing` are the pages without an entry or without a record
 */
export async function planVisits(client, routes) {
  const visits = [];
  const missing = routes.filter((route) => !PAGES[route]).map((route) => `${route} is not in tests/pages/pages.mjs`);
  for (const route of routes) {
    for (const [role, sql] of Object.entries(PAGES[route]?.readers ?? {})) {
      const row = sql === null ? {} : (await client.query(sql)).rows[0];
      if (!row) missing.push(`${route} has no record for ${role}`);
      else visits.push({ route, role, ...place(route, row) });
    }
  }
  return { visits, missing };
}

/**
 * The columns fill the parameters of the route in their order; what is left goes after the question mark.
 * @param {string} route @param {Record<string, unknown>} row
 */
function place(route, { reader, ...row }) {
  const columns = Object.entries(row).map(([name, value]) => /** @type {[string, string]} */ ([name, String(value)]));
  const path = route.replace(/\[[^\]]+\]/g, () => columns.shift()?.[1] ?? '');
  const search = new URLSearchParams(columns).toString();
  return { path: search ? `${path}?${search}` : path, reader: reader === undefined ? undefined : String(reader) };
}
