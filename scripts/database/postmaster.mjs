import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify } from '../launcher/process-identity.mjs';

/**
 * The server that runs on this folder, if one does. A pid alone proves nothing: it may belong to
 * another program by now.
 * @param {string} folder
 * @returns {{ pid: number, port: number } | undefined}
 */
export function findPostmaster(folder) {
  const file = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid || !identify(pid)?.program.startsWith('postgres')) return undefined;
  return { pid, port: port ?? 0 };
}

/**
 * Stops a server that an earlier launcher left running.
 * @param {string} folder
 */
export async function stopLeftover(folder) {
  const leftover = findPostmaster(folder);
  if (leftover) {
    process.kill(leftover.pid, 'SIGINT');
    for (let waited = 0; identify(leftover.pid) && waited < 20_000; waited += 50) await sleep(50);
  }
  if (!findPostmaster(folder)) fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}
