import fs from 'node:fs';
import path from 'node:path';
import { identify } from './process-identity.mjs';
import { Refusal } from './refusal.mjs';

/** @param {string} file */
function holderOf(file) {
  const [pid = '', beginning = ''] = fs.readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), alive: identify(Number(pid))?.beginning === beginning };
}

/**
 * One launcher per data directory: two would start two databases on the same files. A lock left by
 * a killed launcher is taken over.
 * @param {string} dataDir
 * @returns {() => void} releases it
 */
export function lockDataDir(dataDir) {
  fs.mkdirSync(dataDir, { recursive: true });
  const lock = path.join(dataDir, 'launcher.lock');
  const own = `${lock}.${process.pid}`;
  fs.writeFileSync(own, `${process.pid}\n${identify(process.pid)?.beginning}\n`);
  try {
    while (!link(own, lock)) {
      const holder = fs.existsSync(lock) ? holderOf(lock) : undefined;
      if (holder?.alive)
        throw new Refusal(
          `${dataDir} is in use by the portal running as process ${holder.pid}: stop it or set DATA_DIR.`,
        );
      if (holder) discardStale(lock, holder.pid);
    }
  } finally {
    fs.rmSync(own, { force: true });
  }
  return () => fs.rmSync(lock, { force: true });
}

/** Creating a hard link either makes the lock or fails: no moment in between. @param {string} from @param {string} to */
function link(from, to) {
  try {
    fs.linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves the stale lock away, and puts it back when another launcher was quicker and it is hers.
 * @param {string} lock
 * @param {number} stalePid
 */
function discardStale(lock, stalePid) {
  const aside = `${lock}.stale.${process.pid}`;
  fs.renameSync(lock, aside);
  if (holderOf(aside).pid !== stalePid) link(aside, lock);
  fs.rmSync(aside, { force: true });
}
