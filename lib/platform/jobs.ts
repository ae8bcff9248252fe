import 'server-only';
import { randomUUID } from 'node:crypto';
import { PgBoss, fromPrisma } from 'pg-boss';
import type { Tx } from './db';
import { env } from './env';
import { log } from './log';

/** Work for later, sent inside the command's transaction: it exists exactly when the change does. */
export type JobRequest = {
  readonly queue: string;
  readonly data: Record<string, unknown>;
  /** At most one waiting job per key. */
  readonly key?: string;
  readonly startAfter?: Date;
};

/** Tried again with growing delay; what fails at last stays where an administrator sees it and can retry it. */
export const QUEUE_OPTIONS = {
  // One waiting job per singleton key: the only policy under which pg-boss heeds the key.
  policy: 'short',
  retryLimit: 6,
  retryDelay: 15,
  retryBackoff: true,
  expireInSeconds: 300,
  deleteAfterSeconds: 90 * 24 * 3600,
} as const;

const held = globalThis as { portalBoss?: Promise<PgBoss> };
const known = new Set<string>();

/** Makes a queue if it is not there yet; cheap after the first time. */
export async function ensureQueue(boss: PgBoss, queue: string): Promise<void> {
  if (known.has(queue)) return;
  await boss.createQueue(queue, QUEUE_OPTIONS);
  known.add(queue);
}

/** The sender: it never migrates, schedules or maintains; the worker does. */
function sender(): Promise<PgBoss> {
  return (held.portalBoss ??= (async () => {
    const boss = new PgBoss({
      connectionString: env().DATABASE_URL,
      max: 2,
      migrate: false,
      createSchema: false,
      supervise: false,
      schedule: false,
    });
    boss.on('error', (error: Error) => log.error({ err: error }, 'jobs'));
    await boss.start();
    return boss;
  })());
}

export async function sendJobs(tx: Tx, jobs: readonly JobRequest[]): Promise<void> {
  if (jobs.length === 0) return;
  const boss = await sender();
  for (const job of jobs) {
    await ensureQueue(boss, job.queue);
    await boss.send(job.queue, job.data, {
      db: fromPrisma(tx),
      singletonKey: job.key ?? randomUUID(),
      ...(job.startAfter ? { startAfter: job.startAfter } : {}),
    });
  }
}

/** Puts a failed job back in its queue. */
export async function retryJob(queue: string, id: string): Promise<void> {
  await (await sender()).retry(queue, id);
}

/** Ends the sender, so that a test or a script can exit. */
export async function stopJobs(): Promise<void> {
  const boss = await held.portalBoss;
  held.portalBoss = undefined;
  await boss?.stop({ graceful: false });
}
