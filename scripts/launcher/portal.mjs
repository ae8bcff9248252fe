import { ensureAppRole } from '../database/app-role.mjs';
import { connectPortal } from '../database/open-database.mjs';
import { describeAccounts } from './accounts.mjs';
import { buildPortal, buildWorker, generateClient, isBuildCurrent } from './build.mjs';
import { lockDataDir } from './data-dir-lock.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { processEnvironment } from './process-environment.mjs';
import { step } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { readSecrets } from './secrets.mjs';
import { superviseCluster } from './supervised-cluster.mjs';
import { SupervisedProcess } from './supervised-process.mjs';

/** @typedef {() => void | Promise<void>} Undo */

/**
 * Brings the whole portal up and keeps it up; every way out takes down what was started, the last
 * thing first.
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ dev: boolean }} mode
 */
export async function runPortal(settings, { dev }) {
  /** @type {Undo[]} */
  const undo = [];
  /** @type {Promise<void> | undefined} */
  let takingDown;
  const takeDown = () =>
    (takingDown ??= (async () => {
      for (const stop of undo.reverse()) await stop();
    })());
  const leave = () => void takeDown().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, leave);

  try {
    await bringUp(settings, dev, undo);
  } catch (error) {
    await takeDown();
    throw error;
  }
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {boolean} dev
 * @param {Undo[]} undo
 */
async function bringUp(settings, dev, undo) {
  undo.push(lockDataDir(settings.dataDir));
  const secrets = readSecrets(settings.dataDir, process.env);
  const database = await step(
    settings.externalDatabaseUrl ? 'Connecting to the database' : 'Starting PostgreSQL',
    async () => {
      if (settings.externalDatabaseUrl) {
        return {
          ownerUrl: settings.externalDatabaseUrl,
          appUrl: await ensureAppRole(settings.externalDatabaseUrl, secrets.databaseAppPassword),
        };
      }
      const cluster = await superviseCluster({ dataDir: settings.dataDir, password: secrets.databaseOwnerPassword });
      undo.push(cluster.stop);
      return connectPortal(cluster.url, secrets.databaseAppPassword);
    },
  );
  await step('Generating the database client', generateClient);
  const demonstration = await prepareDatabase(settings, database);
  if (dev) await buildWorker();
  else await step(isBuildCurrent() ? 'Checking the build' : 'Building the portal (about a minute)', buildPortal);

  const env = processEnvironment(settings, secrets, database.appUrl, dev ? 'development' : 'production');
  const web = new SupervisedProcess('web', ['scripts/serve.mjs', ...(dev ? ['--dev'] : [])], env);
  const worker = new SupervisedProcess('worker', ['dist/worker.mjs'], env);
  undo.push(() => web.stop());
  await step('Starting the web server', async () => {
    if (!(await web.start())) throw new Refusal('The web server did not start: the reason is above.');
  });
  undo.push(() => worker.stop());
  void worker.start();

  console.log(`\n  The portal is at ${settings.portalUrl}`);
  if (demonstration) {
    const accounts = await describeAccounts(database.ownerUrl);
    console.log(['', '  Demonstration accounts (role, e-mail, password, name):', ...accounts].join('\n'));
  }
  console.log('\n  Ctrl-C stops it.');
}
