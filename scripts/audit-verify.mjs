// npm run audit:verify: walks the whole audit log. Exit code 0 when it is intact; else 1, and the first
// line that was altered, removed or added outside the portal is named.
import { spawn } from 'node:child_process';
import { openDatabase } from './database/open-database.mjs';
import { generateClient } from './launcher/build.mjs';
import { bundle } from './launcher/bundle.mjs';
import { exitWith } from './launcher/refusal.mjs';
import { projectRoot, readSettings } from './launcher/settings.mjs';

try {
  generateClient();
  await bundle('lib/audit-verify.ts', 'dist/audit-verify.mjs');
  const database = await openDatabase(readSettings(process.env));
  try {
    process.exitCode = await verify(database.appUrl);
  } finally {
    await database.close();
  }
} catch (error) {
  exitWith(error);
}

/** @param {string} url @returns {Promise<number>} */
function verify(url) {
  const child = spawn(process.execPath, ['dist/audit-verify.mjs'], {
    cwd: projectRoot,
    stdio: 'inherit',
    // Reading the log takes no secret, but the settings of the portal's processes ask for one.
    env: { ...process.env, DATABASE_URL: url, AUTH_SECRET: process.env.AUTH_SECRET ?? 'not used to verify the log' },
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
