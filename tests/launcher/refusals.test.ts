import net from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '@/scripts/database/free-port.mjs';
import { launch, newDataDir, removeDataDir } from './launch';

const dataDir = newDataDir();
afterAll(() => removeDataDir(dataDir));

async function refusalOf(env: Record<string, string>) {
  const portal = await launch({ DATA_DIR: dataDir, ...env });
  return { code: await portal.exited, lines: portal.output().trim().split('\n') };
}

test('a port in use: one line, exit code 1', async () => {
  const squatter = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  const address = squatter.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { code, lines } = await refusalOf({ PORT: port });
  squatter.close();
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
});

test('a database that cannot be reached: one line, exit code 1', async () => {
  const port = await freePort();
  const { code, lines } = await refusalOf({ DATABASE_URL: `postgresql://someone:secret@127.0.0.1:${port}/portal` });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining(`127.0.0.1:${port} cannot be reached (ECONNREFUSED)`)]);
  expect(lines[0]).not.toContain('secret');
});

test.each([
  ['PORT', 'eighty'],
  ['SEED', 'everything'],
  ['DATABASE_URL', 'mysql://host/db'],
])('%s=%s makes no sense: one line, exit code 1', async (name, value) => {
  const { code, lines } = await refusalOf({ [name]: value });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining(name)]);
});
