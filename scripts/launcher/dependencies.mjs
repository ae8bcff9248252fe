import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkDiskSpace } from './preconditions.mjs';
import { step } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { projectRoot } from './settings.mjs';

const installedLock = path.join(projectRoot, 'node_modules/.package-lock.json');

/** Installs what the lock file says, when it says something else than what is installed. */
export async function ensureDependencies() {
  if (areInstalled()) return;
  checkDiskSpace(projectRoot, 2000);
  await step('Installing dependencies (a minute or two)', install);
}

function areInstalled() {
  if (!fs.existsSync(installedLock)) return false;
  return fs.statSync(installedLock).mtimeMs >= fs.statSync(path.join(projectRoot, 'package-lock.json')).mtimeMs;
}

// No dependency needs its install script but the PostgreSQL binaries, whose links the launcher
// makes itself (scripts/database/binaries.mjs); the others' scripts download.
function install() {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectRoot,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (npm.error) throw new Refusal(`npm cannot be run: ${npm.error.message}.`);
  if (npm.status !== 0) {
    if (/ENOSPC/.test(npm.stderr)) throw new Refusal('The disk filled up while installing dependencies.');
    throw new Refusal(`The dependencies could not be installed:\n${npm.stderr.trim()}`);
  }
  // npm leaves this file older than the lock file when a checkout or a clone just wrote the latter.
  fs.utimesSync(installedLock, new Date(), new Date());
}
