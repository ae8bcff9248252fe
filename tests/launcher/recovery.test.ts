import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identify } from '@/scripts/launcher/process-identity.mjs';
import { launch, newDataDir, removeDataDir, untilHealthy, type Launch } from './launch';

let dataDir: string;
let portal: Launch;

beforeEach(async () => {
  dataDir = newDataDir();
  portal = await launch({ DATA_DIR: dataDir });
  await untilHealthy(portal);
});

afterEach(async () => {
  portal.launcher.kill('SIGTERM');
  await portal.exited;
  removeDataDir(dataDir);
});

const postmaster = () => Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

async function until(condition: () => boolean) {
  for (let tries = 0; !condition() && tries < 300; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(condition()).toBe(true);
}

test('PostgreSQL killed outright is started again under the running portal', async () => {
  const killed = postmaster();
  process.kill(killed, 'SIGKILL');
  await until(() => portal.output().includes('PostgreSQL ended'));
  await untilHealthy(portal);
  expect(postmaster()).not.toBe(killed);
});

test('the launcher killed outright: its processes end or are taken over, and the next start works', async () => {
  const orphan = postmaster();
  portal.launcher.kill('SIGKILL');
  await portal.exited;
  portal = await launch({ DATA_DIR: dataDir });
  await untilHealthy(portal);
  expect(identify(orphan)).toBeUndefined();
});

test('a second portal on the same data is refused, and the first goes on', async () => {
  const second = await launch({ DATA_DIR: dataDir });
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain('is in use by the portal running as process');
  await untilHealthy(portal);
});

test('Ctrl-C stops everything it started', async () => {
  const server = postmaster();
  portal.launcher.kill('SIGINT');
  expect(await portal.exited).toBe(0);
  expect(identify(server)).toBeUndefined();
  await expect(fetch(portal.url)).rejects.toThrow();
});
