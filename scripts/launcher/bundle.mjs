import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { projectRoot } from './settings.mjs';

const emptyModule = fileURLToPath(new URL('./empty-module.mjs', import.meta.url));

/**
 * Makes one file of the project's own code for plain Node; packages stay where they are installed.
 * `server-only` throws outside Next and is left out.
 * @param {string} entry relative to the project
 * @param {string} output relative to the project
 */
export async function bundle(entry, output) {
  await build({
    entryPoints: [path.join(projectRoot, entry)],
    outfile: path.join(projectRoot, output),
    absWorkingDir: projectRoot,
    tsconfig: path.join(projectRoot, 'tsconfig.json'),
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: true,
    packages: 'external',
    alias: { 'server-only': emptyModule },
    logLevel: 'warning',
  });
}
