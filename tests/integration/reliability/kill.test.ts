import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connect } from '@/lib/platform/db';
import { verifyAudit } from '@/lib/platform/audit';
import { migrate } from '@/scripts/database/migrate.mjs';
import { connectPortal } from '@/scripts/database/open-database.mjs';
import { findPostmaster } from '@/scripts/database/postmaster.mjs';
import { bundle } from '@/scripts/launcher/bundle.mjs';
import { superviseCluster } from '@/scripts/launcher/supervised-cluster.mjs';

/** Each round kills the writing process once and the database once. */
const ROUNDS = Number(process.env.RELIABILITY_ROUNDS ?? 5);
const ROUND_PATIENCE_MS = 40_000;
const ENOUGH = 20;

const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-reliability-'));
const acknowledged = new Set<string>();
let cluster: Awaited<ReturnType<typeof superviseCluster>>;
let urls: Awaited<ReturnType<typeof connectPortal>>;

beforeAll(async () => {
  // The supervisor says aloud that it starts the database again; here that is the point.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await bundle('tests/integration/reliability/writers.ts', 'dist/reliability-writers.mjs');
  cluster = await superviseCluster({ dataDir, password: 'reliability' });
  urls = await connectPortal(cluster.url, 'reliability-app');
  await migrate(urls.ownerUrl);
}, 120_000);

afterAll(async () => {
  await cluster.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

function startWriters(): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/reliability-writers.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: urls.appUrl, AUTH_SECRET: 'reliability-tests-only', LOG_LEVEL: 'silent' },
  });
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) acknowledged.add(line);
  });
  return child;
}

/** Until so many more were acknowledged: the killing falls in the middle of work. */
async function untilBusy(writers: ChildProcess) {
  const target = acknowledged.size + ENOUGH;
  const deadline = Date.now() + ROUND_PATIENCE_MS;
  while (acknowledged.size < target) {
    if (writers.exitCode !== null) throw new Error(`The writing process ended by itself (${writers.exitCode}).`);
    if (Date.now() > deadline) throw new Error(`Only ${acknowledged.size} of ${target} were acknowledged.`);
    await sleep(20);
  }
}

async function kill(child: ChildProcess) {
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
}

function killDatabase() {
  const running = findPostmaster(realpathSync(path.join(dataDir, 'postgres')));
  if (!running) throw new Error('There is no database to kill.');
  process.kill(running.pid, 'SIGKILL');
}

const HALF_ACTIONS = `
  SELECT
    (SELECT count(*)::int FROM invitation i WHERE (SELECT count(*) FROM audit_entry a WHERE a."recordId" = i.id AND a.command = 'identity.invite-user') <> 1) AS rows_without_their_line,
    (SELECT count(*)::int FROM invitation i WHERE (SELECT count(*) FROM pgboss.job j WHERE j.data->>'to' = i.email::text) <> 1) AS rows_without_their_job,
    (SELECT count(*)::int FROM audit_entry a WHERE NOT EXISTS (SELECT 1 FROM invitation i WHERE i.id = a."recordId")) AS lines_without_their_row,
    (SELECT count(*)::int FROM pgboss.job j WHERE j.data ? 'to' AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.email = (j.data->>'to')::citext)) AS jobs_without_their_row`;

test(
  `nothing acknowledged is lost, and nothing is half done, in ${ROUNDS} rounds of killing the process and the database`,
  async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const writers = startWriters();
      await untilBusy(writers);
      killDatabase();
      // The same process goes on once the database is back.
      await untilBusy(writers);
      await kill(writers);
    }

    const owner = new pg.Client({ connectionString: urls.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query('SELECT email::text FROM invitation');
    const kept = new Set(rows.map((row) => row.email));
    expect([...acknowledged].filter((email) => !kept.has(email))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * 2 * ENOUGH);

    const { rows: halves } = await owner.query(HALF_ACTIONS);
    await owner.end();
    expect(halves).toEqual([
      { rows_without_their_line: 0, rows_without_their_job: 0, lines_without_their_row: 0, jobs_without_their_row: 0 },
    ]);

    const client = connect(urls.appUrl, 1);
    expect(await verifyAudit(client)).toEqual({ intact: true, lines: kept.size });
    await client.$disconnect();
  },
  ROUNDS * 2 * ROUND_PATIENCE_MS,
);
