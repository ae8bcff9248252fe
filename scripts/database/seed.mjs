import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from '../launcher/bundle.mjs';
import { processEnvironment } from '../launcher/process-environment.mjs';
import { Refusal } from '../launcher/refusal.mjs';
import { readSecrets } from '../launcher/secrets.mjs';
import { projectRoot } from '../launcher/settings.mjs';

const SEED = 'prisma/seed/index.ts';

/** @returns {boolean} whether this checkout brings data to seed */
export const hasSeed = () => fs.existsSync(path.join(projectRoot, SEED));

/**
 * Fills the database with a profile of prisma/seed. The seed acts as the application, and also gets
 * the owner's URL for what only the owner may load.
 * @param {import('../launcher/settings.mjs').Settings} settings
 * @param {{ ownerUrl: string, appUrl: string }} database
 * @param {string[]} args the profile and its options
 */
export async function seed(settings, database, args) {
  await bundle(SEED, 'dist/seed.mjs');
  const environment = processEnvironment(
    settings,
    readSecrets(settings.dataDir, process.env),
    database.appUrl,
    'production',
  );
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/seed.mjs', ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...environment, OWNER_DATABASE_URL: database.ownerUrl },
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Refusal(`The profile "${args.join(' ')}" could not be seeded: the reason is above.`);
}
