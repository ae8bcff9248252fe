// npm run bench [-- --x10] [-- --pages] [-- --quick]: loads the data set, measures every page against the production build,
// and two floors in the same run. Prints a table and which promise holds; keeps the figures in DATA_DIR/bench/result.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openBenchDatabase } from '../tests/bench/bench-database.mjs';
import { measureFloors } from '../tests/bench/floors.mjs';
import { cookieFor, countQueries, signedInVisits, timePages } from '../tests/bench/page-times.mjs';
import { print, verdicts } from '../tests/bench/report.mjs';
import { connection, sequentially, throughput } from '../tests/bench/requests.mjs';
import { startServer } from '../tests/bench/web-process.mjs';
import { sessionMaker } from '../tests/pages/sessions.mjs';
import { auditIsIntact } from './audit/verify.mjs';
import { buildPortal } from './launcher/build.mjs';
import { processEnvironment } from './launcher/process-environment.mjs';
import { step } from './launcher/progress.mjs';
import { exitWith } from './launcher/refusal.mjs';
import { readSettings } from './launcher/settings.mjs';

const LOAD = { connections: 20, seconds: 8 };
/** The list whose throughput is held against the floors, and the lists long enough to have a page 400. */
const LIST = { path: '/asignaciones', role: 'directorate' };
const LONG_LISTS = [
  { path: '/admin/cuentas', role: 'administrator' },
  { path: '/admin/correos', role: 'administrator' },
];

const scale = process.argv.includes('--x10') ? 10 : 1;
/** Too few for a percentile: to see that everything is measured. */
const times = process.argv.includes('--quick') ? 3 : 20;
const pagesOnly = process.argv.includes('--pages');
const settings = readSettings({ ...process.env, DATABASE_URL: '' });
const folder = path.join(settings.dataDir, 'bench');
const resultFile = path.join(folder, 'result.json');

try {
  mkdirSync(folder, { recursive: true });
  const database = await openBenchDatabase(path.join(folder, `x${scale}`), scale);
  try {
    await step('Building the portal', buildPortal);
    const result = await measure(database);
    const results = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : {};
    results[`x${scale}`] = result;
    writeFileSync(resultFile, `${JSON.stringify(results, null, 2)}\n`);
    const judged = verdicts(result, results.x1);
    print(result, judged);
    process.exitCode = judged.every(({ holds }) => holds) ? 0 : 1;
  } finally {
    await database.close();
  }
} catch (error) {
  exitWith(error);
}

/** @param {Awaited<ReturnType<typeof openBenchDatabase>>} database @returns {Promise<import('../tests/bench/report.mjs').Result>} */
async function measure(database) {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return await measureWith(client, database);
  } finally {
    await client.end();
  }
}

/**
 * @param {pg.Client} client as the owner
 * @param {Awaited<ReturnType<typeof openBenchDatabase>>} database
 * @returns {Promise<import('../tests/bench/report.mjs').Result>}
 */
async function measureWith(client, { appUrl, secrets }) {
  const sessions = sessionMaker(client, secrets.authSecret);
  const env = { ...processEnvironment(settings, secrets, appUrl, 'production'), LOG_LEVEL: 'warn' };
  const visits = await signedInVisits(client);

  const counts = await step('Counting queries', () =>
    withServer({ ...env, COUNT_QUERIES: '1' }, (url) => countQueries(url, visits, sessions)),
  );
  const { timed, depth, portal, html } = await withServer(env, async (url) => ({
    timed: await step(`Timing ${visits.length} pages, one after another`, () =>
      timePages(url, visits, sessions, times),
    ),
    depth: await step('Timing page 400', () => timeDepth(url, sessions)),
    ...(pagesOnly ? {} : await step('Twenty connections', () => loadList(url, sessions))),
  }));
  const floors = html
    ? await step('The two floors', () => measureFloors({ html, databaseUrl: appUrl, load: LOAD }))
    : undefined;
  const audit = await step('Verifying the audit log', () => auditIsIntact(appUrl));
  return {
    scale,
    measuredAt: new Date().toISOString(),
    loadAverage: os.loadavg(),
    pages: timed.map(({ route, role, status, median, p95 }, index) => ({
      route,
      role,
      status,
      median,
      p95,
      queries: counts[index] ?? 0,
    })),
    throughput: floors && portal ? { list: LIST.path, portal, ...floors } : undefined,
    depth,
    audit,
  };
}

/** @template T @param {NodeJS.ProcessEnv} env @param {(url: string) => Promise<T>} work */
async function withServer(env, work) {
  const server = await startServer('scripts/serve.mjs', env);
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}

/** @param {string} url @param {ReturnType<typeof sessionMaker>} sessions */
async function timeDepth(url, sessions) {
  const depth = [];
  for (const list of LONG_LISTS) {
    const at = async (/** @type {number} */ page) =>
      (await sequentially({ url: `${url}${list.path}?pagina=${page}`, cookie: await cookieFor(list, sessions) }, 15))
        .median;
    depth.push({ list: list.path, first: await at(1), deep: await at(400) });
  }
  return depth;
}

/** @param {string} url @param {ReturnType<typeof sessionMaker>} sessions */
async function loadList(url, sessions) {
  const target = { url: url + LIST.path, cookie: await cookieFor(LIST, sessions) };
  const line = connection();
  const { body: html } = await line.get(target);
  line.close();
  return { html, portal: await throughput(target, LOAD) };
}
