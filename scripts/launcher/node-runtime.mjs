import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';
import { projectRoot } from './settings.mjs';

const bin = path.join(projectRoot, 'node_modules/.bin');
const MINIMUM = { major: 22, minor: 12 };

/** @param {string} version as in process.versions.node */
function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > MINIMUM.major || (major === MINIMUM.major && minor >= MINIMUM.minor);
}

/**
 * Goes on under the Node that the project installs for itself, which is newer and faster than the
 * one a machine may have. Answers true in the process that must do the work, and never answers in
 * the one that only waits for it.
 * @param {string} script absolute path of the entry to run again
 */
export async function continueUnderProjectNode(script) {
  const projectNode = path.join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const ours = fs.existsSync(projectNode) ? fs.realpathSync(projectNode) : undefined;
  if (!ours || ours === fs.realpathSync(process.execPath)) {
    if (isRecentEnough(process.versions.node)) return true;
    throw new Refusal(
      `Node ${MINIMUM.major}.${MINIMUM.minor} or newer is needed on ${process.platform}; this is ${process.versions.node}.`,
    );
  }

  const child = spawn(ours, [script, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise(() => {
    child.on('exit', (code) => process.exit(code ?? 1));
  });
}
