import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { remindTasks } from '@/lib/platform/administration/jobs/remind-tasks';
import { db } from '@/lib/platform/db';
import { createUser } from '@/tests/factories/identity';

/** A Friday: three business days later is Wednesday 11. */
const NOW = new Date('2026-03-06T07:00:00-05:00');
const clock = { now: () => NOW };

const someone = (role: 'directorate' | 'council_member') =>
  createUser(db(), { email: `${randomUUID()}@prueba.example`, name: 'Persona de Prueba', roles: [{ role }], now: NOW });

async function task(label: string, dueOn: string | null, extra: { closedAt?: Date; role?: string } = {}) {
  const recordId = randomUUID();
  const data = {
    kind: 'requests.request.decide',
    recordType: 'request',
    recordId,
    recordLabel: label,
    url: '/solicitudes/1',
    role: 'directorate',
  };
  await db().task.create({
    data: { ...data, ...extra, dueOn: dueOn === null ? null : toDbDate(calendarDate(dueOn)), openedAt: NOW },
  });
}

const noticesOf = async (userId: string) =>
  (await db().notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map(({ kind, params }) => ({
    kind,
    params,
  }));

test('whose turn it is hears once of each task due within three business days and of each overdue, however many instances run', async () => {
  const [directorate, council] = [await someone('directorate'), await someone('council_member')];
  await task('SOL-1', '2026-03-11');
  await task('SOL-2', '2026-03-12');
  await task('SOL-3', '2026-03-05');
  await task('SOL-4', null);
  await task('SOL-5', '2026-03-09', { closedAt: NOW });
  await task('CON-1', '2026-03-06', { role: 'council_member' });

  const reminded = await Promise.all([remindTasks(clock), remindTasks(clock), remindTasks(clock)]);
  expect(reminded.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(await remindTasks(clock)).toBe(0);
  expect(await noticesOf(directorate.userId)).toEqual([
    { kind: 'platform.task_due', params: { record: 'SOL-1', dueOn: '2026-03-11' } },
    { kind: 'platform.task_overdue', params: { record: 'SOL-3', dueOn: '2026-03-05' } },
  ]);
  expect(await noticesOf(council.userId)).toEqual([
    { kind: 'platform.task_due', params: { record: 'CON-1', dueOn: '2026-03-06' } },
  ]);
  const [mail] = await db().$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'mail-notification'`;
  expect(mail?.count).toBe(3);
});
