import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { checkDiskSpace } from './preconditions.mjs';
import { Refusal } from './refusal.mjs';
import { projectRoot } from './settings.mjs';

const GENERATED_CLIENT = 'lib/platform/prisma';
const WEB_INPUTS = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const CLIENT_INPUTS = ['prisma/schema', 'prisma.config.ts', 'package-lock.json'];

/** Generates the database client when the schema changed. */
export function generateClient() {
  unlessCurrent(CLIENT_INPUTS, path.join(GENERATED_CLIENT, '.inputs'), () =>
    run('prisma/build/index.js', ['generate']),
  );
}

export function isBuildCurrent() {
  return readStamp('.next/.inputs') === fingerprint(WEB_INPUTS);
}

/** Makes what is served and the worker, when their sources changed. */
export async function buildPortal() {
  generateClient();
  checkDiskSpace(projectRoot, 400);
  unlessCurrent(WEB_INPUTS, '.next/.inputs', () => run('next/dist/bin/next', ['build']));
  await buildWorker();
}

/** The worker and the checks of the audit log, as plain Node programs. */
export async function buildWorker() {
  await bundle('lib/worker.ts', 'dist/worker.mjs');
}

/**
 * @param {string[]} inputs
 * @param {string} stamp written last, so that a build cut short is not taken for one that ended
 * @param {() => void} make
 */
function unlessCurrent(inputs, stamp, make) {
  const current = fingerprint(inputs);
  if (readStamp(stamp) === current) return;
  fs.rmSync(path.join(projectRoot, stamp), { force: true });
  make();
  fs.writeFileSync(path.join(projectRoot, stamp), current);
}

/** @param {string} stamp */
function readStamp(stamp) {
  const file = path.join(projectRoot, stamp);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

/** @param {string[]} inputs files and folders */
function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs)
    for (const file of filesOf(input)) hash.update(file).update(fs.readFileSync(path.join(projectRoot, file)));
  return hash.digest('hex');
}

/** @param {string} input @returns {string[]} */
function filesOf(input) {
  const absolute = path.join(projectRoot, input);
  if (!fs.existsSync(absolute) || input === GENERATED_CLIENT) return [];
  if (!fs.statSync(absolute).isDirectory()) return /\.test\.tsx?$/.test(input) ? [] : [input];
  return fs
    .readdirSync(absolute)
    .sort()
    .flatMap((name) => filesOf(path.posix.join(input, name)));
}

/**
 * @param {string} program inside node_modules
 * @param {string[]} args
 */
function run(program, args) {
  const result = spawnSync(process.execPath, [path.join(projectRoot, 'node_modules', program), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  if (result.status !== 0) throw new Refusal(`The portal could not be built:\n${result.stdout}${result.stderr}`);
}
