import 'server-only';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import { sharedData } from '@/lib/platform/shared-data';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { TrustListEntry, TrustListSummary } from './types';

/** Lists are made every three years: those shown are all there are for a long time. */
const LISTS_SHOWN = 100;

const SUMMARY = {
  id: true,
  code: true,
  state: true,
  periodFrom: true,
  periodTo: true,
  entries: true,
  generatedAt: true,
  publishedAt: true,
} as const satisfies Prisma.TrustListSelect;

async function listWhere(where: Prisma.TrustListWhereInput): Promise<TrustListSummary[]> {
  const rows = await db().trustList.findMany({
    where,
    orderBy: [{ periodTo: 'desc' }, { generatedAt: 'desc' }],
    take: LISTS_SHOWN,
    select: SUMMARY,
  });
  return rows.map((row) => ({ ...row, periodFrom: fromDbDate(row.periodFrom), periodTo: fromDbDate(row.periodTo) }));
}

/** Key of everything public about the lists, to be forgotten when one is published. */
export const TRUST_LIST_DATA = 'trust-list:';

/** SERVIR reads every list, newest first; anybody else those published, without a query per visit. */
export function listTrustLists(actor: Actor | null): Promise<TrustListSummary[]> {
  return actor && isServir(actor)
    ? listWhere({})
    : sharedData(`${TRUST_LIST_DATA}all`, () => listWhere({ state: 'PUBLISHED' }));
}

async function readList(id: string) {
  const list = await db().trustList.findUnique({ where: { id } });
  if (!list) return null;
  // The rows of a list never change: the database refuses it.
  const rows = await sharedData(`${TRUST_LIST_DATA}${list.id}:rows`, () => readRows(list.id));
  const day = (date: Date): CalendarDate => fromDbDate(date);
  return { ...list, periodFrom: day(list.periodFrom), periodTo: day(list.periodTo), rows };
}

async function readRows(listId: string): Promise<TrustListEntry[]> {
  const rows = await db().trustListEntry.findMany({
    where: { listId },
    orderBy: { position: 'asc' },
    omit: { listId: true },
  });
  return rows.map(({ startsOn, endsOn, ...row }) => ({
    ...row,
    startsOn: startsOn && fromDbDate(startsOn),
    endsOn: endsOn && fromDbDate(endsOn),
  }));
}

export type TrustListRecord = NonNullable<Awaited<ReturnType<typeof readList>>>;

/**
 * A list with its rows; null when it is not for this reader. What is published never changes: it is kept in the process,
 * so that a visit costs no query, whatever is looked for in it.
 */
export async function getTrustList(actor: Actor | null, id: string): Promise<TrustListRecord | null> {
  if (!isUuid(id)) return null;
  if (actor && isServir(actor)) return await readList(id);
  const list = await sharedData(`${TRUST_LIST_DATA}${id.toLowerCase()}`, () => readPublished(id));
  return list;
}

async function readPublished(id: string): Promise<TrustListRecord | null> {
  const found = await db().trustList.count({ where: { id, state: 'PUBLISHED' } });
  return found === 0 ? null : await readList(id);
}
