import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { QUEUE_OPTIONS, sendJobs, stopJobs } from '@/lib/platform/jobs';
import { database } from '@/tests/support/integration-database';

afterAll(stopJobs);

async function waiting(mark: string) {
  const { rows } = await database.owner.query(
    `SELECT name, state, retry_limit, retry_backoff, start_after > now() AS later FROM pgboss.job WHERE data->>'mark' = $1`,
    [mark],
  );
  return rows;
}

test('a job exists exactly when the change that sent it does', async () => {
  const [kept, lost] = [randomUUID(), randomUUID()];
  await database.prisma.$transaction((tx) => sendJobs(tx, [{ queue: 'parcels', data: { mark: kept } }]));
  const failing = database.prisma.$transaction(async (tx) => {
    await sendJobs(tx, [{ queue: 'parcels', data: { mark: lost } }]);
    throw new Error('the change failed');
  });
  await expect(failing).rejects.toThrow('the change failed');
  expect(await waiting(kept)).toHaveLength(1);
  expect(await waiting(lost)).toEqual([]);
});

test('a job is tried again, ever later', async () => {
  const mark = randomUUID();
  await database.prisma.$transaction((tx) => sendJobs(tx, [{ queue: 'parcels', data: { mark } }]));
  expect(await waiting(mark)).toMatchObject([
    { name: 'parcels', state: 'created', retry_limit: QUEUE_OPTIONS.retryLimit, retry_backoff: true },
  ]);
});

test('a job may wait for its hour', async () => {
  const mark = randomUUID();
  const startAfter = new Date(Date.now() + 3_600_000);
  await database.prisma.$transaction((tx) => sendJobs(tx, [{ queue: 'parcels', data: { mark }, startAfter }]));
  expect(await waiting(mark)).toMatchObject([{ later: true }]);
});

test('of the jobs with one key, one waits', async () => {
  const mark = randomUUID();
  const job = { queue: 'parcels', data: { mark }, key: mark };
  await database.prisma.$transaction((tx) => sendJobs(tx, [job]));
  await database.prisma.$transaction((tx) => sendJobs(tx, [job, job]));
  expect(await waiting(mark)).toHaveLength(1);
});
