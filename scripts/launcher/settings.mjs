import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} dataDir absolute
 * @property {string | undefined} externalDatabaseUrl a PostgreSQL of the operator's, instead of the embedded one
 * @property {'demo' | 'none'} seed
 * @property {string} portalUrl the address people use, without a trailing slash
 */

/**
 * Reads what the operator may set; refuses what makes no sense.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT must be a number from 1 to 65535, not "${env.PORT}".`);
  }
  const seed = env.SEED || 'demo';
  if (seed !== 'demo' && seed !== 'none') throw new Refusal(`SEED must be "demo" or "none", not "${seed}".`);

  const host = env.HOST || '127.0.0.1';
  return {
    port,
    host,
    seed,
    dataDir: path.resolve(projectRoot, env.DATA_DIR || '.data'),
    externalDatabaseUrl: env.DATABASE_URL || undefined,
    portalUrl: (env.PORTAL_URL || `http://${urlHost(host)}:${port}`).replace(/\/$/, ''),
  };
}

/** @param {string} host */
function urlHost(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
