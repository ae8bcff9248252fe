import { routesOnDisk } from '../pages/on-disk.mjs';
import { planVisits } from '../pages/visits.mjs';
import { connection, sequentially } from './requests.mjs';

/**
 * @typedef {import('../pages/visits.mjs').Visit} Visit
 * @typedef {Visit & { status: number, median: number, p95: number }} Timed
 * @typedef {ReturnType<typeof import('../pages/sessions.mjs').sessionMaker>} Sessions
 */

/**
 * Every page for every role that reads it. Refuses when a page has no entry or no record.
 * @param {import('pg').Client} client
 */
export async function signedInVisits(client) {
  const { visits, missing } = await planVisits(client, routesOnDisk());
  if (missing.length > 0) throw new Error(`The bench must measure every page:\n  ${missing.join('\n  ')}`);
  return visits;
}

/**
 * @param {string} base @param {Visit[]} visits @param {Sessions} sessions @param {number} times of asking for each
 * @returns {Promise<Timed[]>} with the status each answered; one that is not shown is not timed
 */
export async function timePages(base, visits, sessions, times) {
  const timed = [];
  for (const visit of visits) {
    const target = { url: base + visit.path, cookie: await cookieFor(visit, sessions) };
    const status = await statusOf(target);
    timed.push({
      ...visit,
      status,
      ...(status === 200 ? await sequentially(target, times) : { median: NaN, p95: NaN }),
    });
  }
  return timed;
}

/**
 * Statements each page sends to the database, the session's own included. Against a process under COUNT_QUERIES=1.
 * @param {string} base @param {Visit[]} visits @param {Sessions} sessions
 * @returns {Promise<number[]>} in the order of the visits
 */
export async function countQueries(base, visits, sessions) {
  const counts = [];
  for (const [index, visit] of visits.entries()) {
    const headers = { cookie: await cookieFor(visit, sessions), 'x-count-queries': `visit-${index}` };
    await fetch(base + visit.path, { headers, redirect: 'manual' }).then((response) => response.text());
    const log = await fetch(`${base}/queries-sent/visit-${index}`).then((response) => response.json());
    counts.push(log.length);
  }
  return counts;
}

/** @param {{ role: string, reader?: string | undefined }} visit @param {Sessions} sessions */
export async function cookieFor({ role, reader }, sessions) {
  return `${sessions.cookieName}=${await sessions.cookieOf(role, reader)}`;
}

/** @param {import('./requests.mjs').Target} target */
async function statusOf(target) {
  const line = connection();
  const { status } = await line.get(target);
  line.close();
  return status;
}
