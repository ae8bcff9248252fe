import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { sharedFolder } from './system-user.mjs';

/**
 * The folder of the cluster, owned by the user that runs it: under the data directory, or, when
 * that user cannot get there, elsewhere with a link in the data directory.
 * @param {string} dataDir
 * @param {import('./system-user.mjs').SystemUser | undefined} user
 */
export function clusterFolder(dataDir, user) {
  const wanted = path.join(dataDir, 'postgres');
  fs.mkdirSync(dataDir, { recursive: true });
  if (!fs.existsSync(wanted)) {
    fs.rmSync(wanted, { force: true });
    if (canEnter(dataDir, user)) fs.mkdirSync(wanted, { mode: 0o700 });
    else fs.symlinkSync(fs.mkdtempSync(path.join(sharedFolder(), 'data-')), wanted);
    if (user) fs.chownSync(wanted, user.uid, user.gid);
  }
  return fs.realpathSync(wanted);
}

/**
 * @param {string} folder
 * @param {import('./system-user.mjs').SystemUser | undefined} user
 */
function canEnter(folder, user) {
  return !user || spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0;
}
