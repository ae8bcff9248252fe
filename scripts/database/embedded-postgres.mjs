import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../launcher/refusal.mjs';
import { postgresBinaries } from './binaries.mjs';
import { clusterFolder } from './cluster-folder.mjs';
import { freePort } from './free-port.mjs';
import { findPostmaster, stopLeftover } from './postmaster.mjs';
import { postgresSystemUser } from './system-user.mjs';

export const OWNER = 'portal_owner';

// Speed at the price of losing a database that a test throws away anyway.
const DISPOSABLE = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/**
 * @typedef {object} RunningCluster
 * @property {string} url of the maintenance database, as the owner role
 * @property {number} pid
 * @property {() => Promise<void>} stop ends connections and shuts down cleanly
 * @property {Promise<number | null>} exited settles when the server ends, whoever ended it
 */

/**
 * Creates the cluster when there is none, takes over what a killed launcher left, and starts it on
 * the loopback interface.
 * @param {object} options
 * @param {string} options.dataDir
 * @param {string} options.password of the owner role
 * @param {number} [options.port] a free one when not given
 * @param {boolean} [options.disposable] for tests: no durability
 * @returns {Promise<RunningCluster>}
 */
export async function startEmbeddedPostgres({ dataDir, password, port, disposable = false }) {
  const user = postgresSystemUser();
  const { initdb, postgres } = await postgresBinaries(user);
  const folder = clusterFolder(dataDir, user);
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) createCluster({ initdb, folder, password, user });
  await stopLeftover(folder);

  const listening = port ?? (await freePort());
  const log = fs.openSync(path.join(dataDir, 'postgres.log'), 'w');
  const server = spawn(
    postgres,
    [
      '-D',
      folder,
      '-p',
      String(listening),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'timezone=UTC',
      '-c',
      'max_connections=120',
      ...(disposable ? DISPOSABLE : []),
    ],
    // Detached: Ctrl-C in the terminal must reach the web before the database under it.
    {
      ...user,
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    },
  );
  fs.closeSync(log);
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => {
    server.once('exit', (code) => resolve(code));
    server.once('error', () => resolve(null));
  });
  await untilReady(folder, server, dataDir);

  return {
    url: `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${listening}/postgres`,
    pid: Number(server.pid),
    exited,
    stop: async () => {
      server.kill('SIGINT');
      await exited;
    },
  };
}

/**
 * @param {{ initdb: string, folder: string, password: string, user: import('./system-user.mjs').SystemUser | undefined }} options
 */
function createCluster({ initdb, folder, password, user }) {
  // A first start that was killed leaves half a cluster, which initdb refuses.
  for (const entry of fs.readdirSync(folder)) fs.rmSync(path.join(folder, entry), { recursive: true, force: true });
  const secrets = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-'));
  const passwordFile = path.join(secrets, 'password');
  try {
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
    if (user) for (const entry of [secrets, passwordFile]) fs.chownSync(entry, user.uid, user.gid);
    // Comparisons are by code point and the same on every machine; the columns that people read in
    // lists have the ICU collation "es-x-icu".
    const result = spawnSync(
      initdb,
      [
        '--pgdata',
        folder,
        '--username',
        OWNER,
        '--pwfile',
        passwordFile,
        '--auth',
        'scram-sha-256',
        '--encoding',
        'UTF8',
        '--locale',
        'C',
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
      ],
      { ...user, cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } },
    );
    if (result.status !== 0)
      throw new Refusal(`PostgreSQL could not create its files in ${folder}: ${reason(result.stderr)}`);
  } finally {
    fs.rmSync(secrets, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {import('node:child_process').ChildProcess} server
 * @param {string} dataDir
 */
async function untilReady(folder, server, dataDir) {
  const started = Date.now();
  while (Date.now() - started < 60_000) {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) break;
    if (statusLine(folder) === 'ready') return;
    await sleep(20);
  }
  const log = path.join(dataDir, 'postgres.log');
  server.kill('SIGKILL');
  throw new Refusal(`PostgreSQL did not start: ${reason(fs.readFileSync(log, 'utf8'))} (${log})`);
}

/** The eighth line of the lock file says starting, ready, standby or stopping. @param {string} folder */
function statusLine(folder) {
  const file = path.join(folder, 'postmaster.pid');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n')[7]?.trim() : undefined;
}

/** @param {string} output of a PostgreSQL program */
function reason(output) {
  const lines = output.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'no reason given';
}

/**
 * The owner's URL of a cluster that another launcher runs on this data directory.
 * @param {string} dataDir
 * @param {string} password
 */
export function runningClusterUrl(dataDir, password) {
  const folder = path.join(dataDir, 'postgres');
  const running = fs.existsSync(folder) ? findPostmaster(fs.realpathSync(folder)) : undefined;
  return running && `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${running.port}/postgres`;
}
