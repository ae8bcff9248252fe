import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { db } from './db';

const PAGE_SIZE = 30;

/** One page of what the actor was told, the newest first. */
export async function listNotices(actor: Actor, page: number) {
  const where = { userId: actor.userId ?? '' };
  const [rows, total] = await Promise.all([
    db().notification.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: { id: true, kind: true, params: true, url: true, createdAt: true, readAt: true },
    }),
    db().notification.count({ where }),
  ]);
  return { rows, total, pageSize: PAGE_SIZE };
}
