import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Refusal } from '../launcher/refusal.mjs';

/** @typedef {{ uid: number, gid: number }} SystemUser */

/**
 * PostgreSQL refuses to run as root: root lends it the user `postgres`, created when missing.
 * Anybody else runs it as themselves (undefined).
 * @returns {SystemUser | undefined}
 */
export function postgresSystemUser() {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp();
  if (existing) return existing;
  spawnSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
  spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  const created = lookUp();
  if (!created) {
    throw new Refusal(
      'PostgreSQL cannot run as root, and the user "postgres" could not be created: run as another user or set DATABASE_URL.',
    );
  }
  return created;
}

function lookUp() {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const id = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
    return id.status === 0 ? Number(id.stdout) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** Where root puts what the user `postgres` must reach. */
export function sharedFolder() {
  const folder = '/var/lib/portal-de-gerentes-publicos';
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
