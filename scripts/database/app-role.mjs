import pg from 'pg';
import { Refusal } from '../launcher/refusal.mjs';

export const APP_ROLE = 'pgp_app';
const MINIMUM_VERSION = 170_000;

/**
 * Makes sure that the restricted role the application logs in as exists with our password.
 * @param {string} ownerUrl
 * @param {string} password
 * @returns {Promise<string>} the same database's URL for that role
 */
export async function ensureAppRole(ownerUrl, password) {
  const appUrl = withLogin(ownerUrl, APP_ROLE, password);
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  try {
    await owner.connect();
  } catch (error) {
    throw new Refusal(
      `The database refuses the connection: ${error instanceof Error ? error.message : error}. Check DATABASE_URL.`,
    );
  }
  try {
    await checkVersion(owner);
    if (!(await canLogIn(appUrl))) await createRole(owner, password);
  } finally {
    await owner.end();
  }
  return appUrl;
}

/** @param {pg.Client} owner */
async function checkVersion(owner) {
  const { rows } = await owner.query('SHOW server_version_num');
  if (Number(rows[0].server_version_num) < MINIMUM_VERSION) {
    throw new Refusal(`PostgreSQL 17 or newer is needed; DATABASE_URL leads to ${rows[0].server_version_num}.`);
  }
}

/** @param {string} url */
async function canLogIn(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * @param {pg.Client} owner
 * @param {string} password
 */
async function createRole(owner, password) {
  const { rows } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  const verb = rows.length > 0 ? 'ALTER' : 'CREATE';
  const sql = `${verb} ROLE ${APP_ROLE} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(password)};`;
  try {
    await owner.query(sql);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error;
    throw new Refusal(
      `The user of DATABASE_URL may not create the application's restricted role. Have an administrator of the database run this, and start again:\n${sql}`,
    );
  }
}

/**
 * @param {string} url
 * @param {string} user
 * @param {string} password
 */
function withLogin(url, user, password) {
  const changed = new URL(url);
  changed.username = user;
  changed.password = encodeURIComponent(password);
  return changed.href;
}
