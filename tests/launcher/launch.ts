import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@/scripts/database/free-port.mjs';

export type Launch = {
  readonly launcher: ChildProcess;
  readonly url: string;
  /** All it printed until now. */
  readonly output: () => string;
  readonly exited: Promise<number | null>;
};

export const newDataDir = () => mkdtempSync(path.join(tmpdir(), 'portal-launch-'));
export const removeDataDir = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Runs `npm start`'s script with an empty portal on a free port, unless told otherwise. */
export async function launch(env: Record<string, string>): Promise<Launch> {
  const port = env.PORT ?? String(await freePort());
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      PORTAL_URL: '',
      HOST: '127.0.0.1',
      SEED: 'none',
      ...env,
      PORT: port,
    },
  });
  let printed = '';
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const exited = new Promise<number | null>((resolve) => launcher.once('exit', (code) => resolve(code)));
  return { launcher, url: `http://127.0.0.1:${port}`, output: () => printed, exited };
}

/** Waits until the portal says it is well. Fails with what was printed when it never does. */
export async function untilHealthy(portal: Launch, patienceMs = 60_000) {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const status = await fetch(`${portal.url}/api/health`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Not healthy in ${patienceMs} ms:\n${portal.output()}`);
}
