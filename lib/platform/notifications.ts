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

/** Writes the notices and answers the job that mails them. */
export async function writeNotices(tx: Tx, notices: readonly Notice[], now: Date): Promise<JobRequest[]> {
  const jobs: JobRequest[] = [];
  for (const notice of notices) {
    const users = await recipients(tx, notice.to);
    if (users.length === 0) continue;
    const rows = await tx.notification.createManyAndReturn({
      data: users.map((userId) => ({
        userId,
        kind: notice.kind,
        params: notice.params ?? {},
        url: notice.url,
        recordId: notice.recordId ?? null,
        createdAt: now,
      })),
      select: { id: true },
    });
    jobs.push({ queue: MAIL_QUEUE, data: { notificationIds: rows.map((row) => row.id) } });
  }
  return jobs;
}

async function recipients(tx: Tx, to: Notice['to']): Promise<string[]> {
  if ('users' in to) return [...to.users];
  if ('persons' in to) {
    const personIds = to.persons.filter((id): id is string => typeof id === 'string');
    const rows = await tx.user.findMany({
      where: { personId: { in: personIds }, disabledAt: null },
      select: { id: true },
    });
    return rows.map((row) => row.id);
  }
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
