import { expect, test } from 'vitest';
import { GET as health } from '@/app/api/health/route';
import { GET as ready } from '@/app/api/ready/route';
import { connect, useDatabase } from '@/lib/platform/db';
import { database } from '@/tests/support/integration-database';

async function ask() {
  const response = await health();
  return { status: response.status, body: await response.json() };
}

test('a current database is healthy', async () => {
  expect(await ask()).toEqual({
    status: 200,
    body: { status: 'ok', database: 'ok', migrations: 'current', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
  });
  expect((await ready()).status).toBe(200);
});

test('a migration that did not end is named', async () => {
  await database.owner.query('UPDATE _prisma_migrations SET finished_at = NULL');
  expect(await ask()).toMatchObject({
    status: 503,
    body: { status: 'failing', database: 'ok', migrations: 'pending' },
  });
});

test('a database that does not answer is named, and takes the process out of rotation', async () => {
  useDatabase(connect('postgresql://nobody@127.0.0.1:9/nothing', 1));
  expect(await ask()).toMatchObject({
    status: 503,
    body: { status: 'failing', database: 'unreachable', migrations: 'unknown' },
  });
  expect((await ready()).status).toBe(503);
});
