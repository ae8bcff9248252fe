import { spawn } from 'node:child_process';
import { bundle } from '../launcher/bundle.mjs';
import { projectRoot } from '../launcher/settings.mjs';

/**
 * Walks the whole log of a database, in a process of its own.
 * @param {string} databaseUrl
 * @returns {Promise<{ intact: boolean, lines: number, said: string }>} `said` names the first broken line
 */
export async function auditIsIntact(databaseUrl) {
  await bundle('lib/audit-verify.ts', 'dist/audit-verify.mjs');
  const child = spawn(process.execPath, ['dist/audit-verify.mjs'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Reading the log takes no secret, but the settings of the portal's processes ask for one.
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: process.env.AUTH_SECRET ?? 'not used to verify the log',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { intact: code === 0, lines: Number(/(\d+) lines/.exec(said)?.[1] ?? 0), said };
}
