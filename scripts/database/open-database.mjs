import pg from 'pg';
import { lockDataDir } from '../launcher/data-dir-lock.mjs';
import { readSecrets } from '../launcher/secrets.mjs';
import { ensureAppRole } from './app-role.mjs';
import { runningClusterUrl, startEmbeddedPostgres } from './embedded-postgres.mjs';

const DATABASE = 'portal';

/**
 * @typedef {object} OpenDatabase
 * @property {string} ownerUrl of the role that owns and migrates the schema
 * @property {string} appUrl of the restricted role the application logs in as
 * @property {() => Promise<void>} close stops what was started for it
 */

/**
 * The operator's database, or the embedded one: that of a portal running on the same data
 * directory, else one started for the occasion.
 * @param {import('../launcher/settings.mjs').Settings} settings
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase(settings) {
  const secrets = readSecrets(settings.dataDir, process.env);
  if (settings.externalDatabaseUrl) {
    const ownerUrl = settings.externalDatabaseUrl;
    return {
      ownerUrl,
      appUrl: await ensureAppRole(ownerUrl, secrets.databaseAppPassword),
      close: async () => undefined,
    };
  }
  const running = runningClusterUrl(settings.dataDir, secrets.databaseOwnerPassword);
  if (running) return { ...(await connectPortal(running, secrets.databaseAppPassword)), close: async () => undefined };

  const release = lockDataDir(settings.dataDir);
  const cluster = await startEmbeddedPostgres({ dataDir: settings.dataDir, password: secrets.databaseOwnerPassword });
  const close = async () => {
    await cluster.stop();
    release();
  };
  return { ...(await connectPortal(cluster.url, secrets.databaseAppPassword)), close };
}

/**
 * The portal's database in an embedded cluster, created at its first start.
 * @param {string} maintenanceUrl
 * @param {string} appPassword
 */
export async function connectPortal(maintenanceUrl, appPassword) {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rows.length === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
  const owner = new URL(maintenanceUrl);
  owner.pathname = `/${DATABASE}`;
  return { ownerUrl: owner.href, appUrl: await ensureAppRole(owner.href, appPassword) };
}
