import 'server-only';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '../db';
import type { MailState, Prisma } from '../prisma/client';

export type QueueState = {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  readonly done: number;
};

/** How each queue stands, without the maintenance queues of the library. One query. */
export async function listQueues(): Promise<QueueState[]> {
  return await db().$queryRaw<QueueState[]>`
    SELECT q.name,
      count(j.id) FILTER (WHERE j.state IN ('created', 'retry'))::int AS waiting,
      count(j.id) FILTER (WHERE j.state = 'active')::int AS active,
      count(j.id) FILTER (WHERE j.state = 'failed')::int AS failed,
      count(j.id) FILTER (WHERE j.state = 'completed')::int AS done
    FROM pgboss.queue q LEFT JOIN pgboss.job j ON j.name = q.name
    WHERE q.name NOT LIKE '\\_\\_pgboss%' GROUP BY q.name ORDER BY q.name`;
}

export type FailedJob = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly attempts: number;
  readonly cause: string;
};

const MOST_FAILED = 100;

/** Jobs that used up their attempts, the newest first. Their data is not shown: it may name people. */
export async function listFailedJobs(): Promise<FailedJob[]> {
  return await db().$queryRaw<FailedJob[]>`
    SELECT id, name, created_on AS "createdAt", retry_count + 1 AS attempts,
      left(coalesce(output->>'message', output::text, ''), 300) AS cause
    FROM pgboss.job WHERE state = 'failed' ORDER BY created_on DESC LIMIT ${MOST_FAILED}`;
}

const MAIL_PAGE = 50;

/** One page of the mail the portal sent or holds, the newest first. */
export async function listMail(state: MailState | null, page: number) {
  const where = state ? { state } : {};
  const orderBy: Prisma.MailOrderByWithRelationInput[] = [{ createdAt: 'desc' }, { id: 'desc' }];
  // Ids first, from the index alone: whole messages are read for the page that is shown and not for those before it.
  const [ids, total] = await Promise.all([
    db().mail.findMany({
      where,
      orderBy,
      skip: (page - 1) * MAIL_PAGE,
      take: MAIL_PAGE,
      select: { id: true },
    }),
    db().mail.count({ where, take: COUNTED_UP_TO + 1 }),
  ]);
  const rows = await db().mail.findMany({ where: { id: { in: ids.map(({ id }) => id) } }, orderBy });
  return { rows, total, pageSize: MAIL_PAGE };
}

/** What asks for an administrator's eye. Two queries. */
export async function countTrouble() {
  const [queues, mail] = await Promise.all([
    listQueues(),
    db().mail.groupBy({ by: ['state'], where: { state: { in: ['HELD', 'FAILED'] } }, _count: true }),
  ]);
  const mailIn = (state: MailState) => mail.find((row) => row.state === state)?._count ?? 0;
  const sum = (part: 'waiting' | 'failed') => queues.reduce((total, queue) => total + queue[part], 0);
  return {
    waitingJobs: sum('waiting'),
    failedJobs: sum('failed'),
    heldMail: mailIn('HELD'),
    failedMail: mailIn('FAILED'),
  };
}
