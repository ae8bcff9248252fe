import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../database/free-port.mjs';
import { buildPortal, generateClient } from '../launcher/build.mjs';
import { readReport, runTool } from './run-tool.mjs';
import { counted, one } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ title: string, run: () => Promise<Tally> }} Step */

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-validate-'));
process.on('exit', () => fs.rmSync(work, { recursive: true, force: true }));

/** Everything that must hold before a change is taken in, the quick checks first. @type {Step[]} */
export const steps = [
  { title: 'Database client', run: async () => (generateClient(), one(true)) },
  {
    title: 'Types',
    run: async () => one((await next('typegen')) && (await runTool('typescript/bin/tsc', ['--noEmit']))),
  },
  {
    title: 'Lint',
    run: async () =>
      one(await runTool('eslint/bin/eslint.js', ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'])),
  },
  {
    title: 'Boundaries',
    run: async () =>
      one(
        await runTool('dependency-cruiser/bin/dependency-cruise.mjs', [
          '--config',
          '.dependency-cruiser.cjs',
          'app',
          'components',
          'lib',
          'prisma',
          'scripts',
          'tests',
        ]),
      ),
  },
  { title: 'Messages', run: async () => one(await runTool('./scripts/check-messages.mjs', [])) },
  { title: 'Unit tests in UTC', run: () => vitest('unit', { TZ: 'UTC' }) },
  { title: 'Unit tests in America/Lima', run: () => vitest('unit', { TZ: 'America/Lima' }) },
  { title: 'Architecture tests', run: () => vitest('architecture') },
  { title: 'Integration tests', run: () => vitest('integration') },
  { title: 'Production build', run: async () => (await buildPortal(), one(true)) },
  { title: 'Launcher tests', run: () => vitest('launcher') },
  { title: 'Browser tests', run: playwright },
];

/** @param {string} verb */
const next = (verb) => runTool('next/dist/bin/next', [verb], { NEXT_TELEMETRY_DISABLED: '1' });

/**
 * @param {string} project
 * @param {Record<string, string>} [env]
 */
async function vitest(project, env) {
  const file = path.join(work, `${project}-${env?.TZ?.replace('/', '-') ?? ''}.json`);
  const ok = await runTool(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    env,
  );
  const report = readReport(file);
  return counted(report && { passed: report.numPassedTests, failed: report.numFailedTests }, ok);
}

async function playwright() {
  const file = path.join(work, 'e2e.json');
  const ok = await runTool('@playwright/test/cli.js', ['test'], {
    E2E_REPORT: file,
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: path.join(work, 'e2e-data'),
  });
  const stats = readReport(file)?.stats;
  return counted(stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky }, ok);
}
