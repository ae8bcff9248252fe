import { ensureDependencies } from './dependencies.mjs';
import { continueUnderProjectNode } from './node-runtime.mjs';
import { checkDatabaseAnswers, checkDiskSpace, checkPortIsFree } from './preconditions.mjs';
import { exitWith } from './refusal.mjs';
import { readSettings } from './settings.mjs';

/**
 * `npm start` and `npm run dev`. Until the dependencies are installed nothing here may need one, nor
 * a Node newer than 20.
 * @param {string} entry absolute path of the script that was run
 * @param {{ dev: boolean }} mode
 */
export async function main(entry, mode) {
  try {
    const settings = readSettings(process.env);
    await checkPortIsFree(settings.host, settings.port);
    if (settings.externalDatabaseUrl) await checkDatabaseAnswers(settings.externalDatabaseUrl);
    checkDiskSpace(settings.dataDir, 300);
    await ensureDependencies();
    await continueUnderProjectNode(entry);
    const { runPortal } = await import('./portal.mjs');
    await runPortal(settings, mode);
  } catch (error) {
    exitWith(error);
  }
}
