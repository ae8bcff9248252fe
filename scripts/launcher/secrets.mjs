import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Secrets
 * @property {string} databaseOwnerPassword of the embedded cluster
 * @property {string} databaseAppPassword of the restricted role the application logs in as
 * @property {string} authSecret signs sessions
 * @property {string} serverActionsKey a rebuild with another one would invalidate the forms people have open
 */

/**
 * The secrets kept beside the data, created at the first start. What the environment gives wins, so
 * that several instances can share them.
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @returns {Secrets}
 */
export function readSecrets(dataDir, env) {
  const file = path.join(dataDir, 'secrets.json');
  /** @type {Partial<Secrets>} */
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const secrets = {
    databaseOwnerPassword: kept.databaseOwnerPassword ?? token(),
    databaseAppPassword: kept.databaseAppPassword ?? token(),
    authSecret: kept.authSecret ?? token(),
    serverActionsKey: kept.serverActionsKey ?? randomBytes(32).toString('base64'),
  };
  if (JSON.stringify(kept) !== JSON.stringify(secrets)) writePrivately(file, secrets);
  return {
    ...secrets,
    databaseAppPassword: env.APP_DATABASE_PASSWORD || secrets.databaseAppPassword,
    authSecret: env.AUTH_SECRET || secrets.authSecret,
    serverActionsKey: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.serverActionsKey,
  };
}

const token = () => randomBytes(24).toString('base64url');

/**
 * Whole or not at all: a kill between the two leaves the old file.
 * @param {string} file
 * @param {Secrets} secrets
 */
function writePrivately(file, secrets) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  fs.writeFileSync(partial, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(partial, file);
}
