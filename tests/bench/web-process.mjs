import { spawn } from 'node:child_process';
import { freePort } from '../../scripts/database/free-port.mjs';
import { projectRoot } from '../../scripts/launcher/settings.mjs';

const PATIENCE_MS = 60_000;

/**
 * Starts a Node program that serves HTTP on PORT, and waits until it answers.
 * @param {string} program relative to the project
 * @param {NodeJS.ProcessEnv} env
 */
export async function startServer(program, env) {
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    cwd: projectRoot,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (
    !(await fetch(`${url}/api/health`).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${program} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
