import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * The program a live process runs and when it began; with its pid, these name it for ever. Read
 * from /proc where there is one: slim images have no `ps`.
 * @param {number} pid
 * @returns {{ program: string, beginning: string } | undefined} undefined when no such process lives
 */
export function identify(pid) {
  return fs.existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
}

/** @param {number} pid */
function fromProc(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    const fields = stat.slice(end + 2).split(' ');
    const isZombie = fields[0] === 'Z';
    return isZombie ? undefined : { program: stat.slice(stat.indexOf('(') + 1, end), beginning: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function fromPs(pid) {
  const ask = (/** @type {string} */ field) =>
    spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    }).stdout?.trim();
  const program = ask('comm')?.split('/').at(-1);
  const beginning = ask('lstart');
  return program && beginning ? { program, beginning } : undefined;
}
