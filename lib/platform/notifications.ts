import 'server-only';
import type { Role } from '@/lib/kernel/actor';
import type { Tx } from './db';
import type { JobRequest } from './jobs';

/** Something a person is told, in the portal and by e-mail. Its words are the message `notifications.<kind>`. */
export type Notice = {
  readonly kind: string;
  readonly to:
    | { readonly persons: readonly (string | null | undefined)[] }
    | { readonly users: readonly string[] }
    | { readonly role: Role; readonly entityId?: string };
  readonly params?: Readonly<Record<string, string | number>>;
  readonly url: string;
  readonly recordId?: string;
};

export const MAIL_QUEUE = 'mail-notification';

/** Notices of one statement and of one job: an import tells everyone whom it records. */
const BATCH = 100;

/** Writes the notices and answers the jobs that mail them. */
export async function writeNotices(tx: Tx, notices: readonly Notice[], now: Date): Promise<JobRequest[]> {
  const accounts = await accountsOf(tx, notices);
  const rows = [];
  for (const notice of notices) {
    for (const userId of await recipients(tx, notice.to, accounts))
      rows.push({
        userId,
        kind: notice.kind,
        params: notice.params ?? {},
        url: notice.url,
        recordId: notice.recordId ?? null,
        createdAt: now,
      });
  }
  const jobs: JobRequest[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    const data = rows.slice(at, at + BATCH);
    const written = await tx.notification.createManyAndReturn({ data, select: { id: true } });
    jobs.push({ queue: MAIL_QUEUE, data: { notificationIds: written.map(({ id }) => id) } });
  }
  return jobs;
}

/** By person, all those that the notices name at once. */
async function accountsOf(tx: Tx, notices: readonly Notice[]): Promise<ReadonlyMap<string, string>> {
  const ids = notices.flatMap(({ to }) => ('persons' in to ? to.persons : [])).filter((id) => typeof id === 'string');
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; personId: string }[]>`
    SELECT id, "personId" FROM "user" WHERE "personId" = ANY(${[...new Set(ids)]}::uuid[]) AND "disabledAt" IS NULL`;
  return new Map(rows.map(({ id, personId }) => [personId, id]));
}

async function recipients(tx: Tx, to: Notice['to'], accounts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  if ('users' in to) return to.users;
  if ('persons' in to) return [...new Set(to.persons.flatMap((id) => (id && accounts.get(id)) || []))];
  const rows = await tx.membership.findMany({
    where: {
      role: to.role,
      endedAt: null,
      ...(to.entityId ? { entityId: to.entityId } : {}),
      user: { disabledAt: null },
    },
    select: { userId: true },
    distinct: ['userId'],
  });
  return rows.map((row) => row.userId);
}
