import 'server-only';
import { businessDaysBetween, calendarFor } from '@/lib/kernel/business-days';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import type { TaskView } from '@/lib/kernel/case-view';
import { currentCalendar } from './calendar';
import { today } from './clock';
import { db } from './db';
import { Prisma } from './prisma/client';

type TaskRow = {
  id: string;
  kind: string;
  recordLabel: string;
  url: string;
  role: string;
  personName: string | null;
  entityName: string | null;
  params: Record<string, string | number>;
  dueOn: Date | null;
  ubigeo: string | null;
  mine: boolean;
};

/** What the actor must do in the role they act in, the most urgent first. One query. */
export async function listTasks(actor: Actor, limit = 50): Promise<TaskView[]> {
  const rows = await db().$queryRaw<TaskRow[]>`
    ${SELECT}, true AS mine ${FROM} WHERE t."closedAt" IS NULL AND ${mine(actor)}
    ORDER BY t."dueOn" NULLS LAST, t."openedAt" LIMIT ${limit}`;
  return await toViews(rows);
}

/** How many tasks wait for the actor in this role. */
export async function countTasks(actor: Actor): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM task t WHERE t."closedAt" IS NULL AND ${mine(actor)}`;
  return row?.count ?? 0;
}

/** Whose turn it is on a record, for its header; with `parts`, on the records it is made of as well. */
export async function getOpenTasks(actor: Actor, recordId: string, parts: readonly string[] = []): Promise<TaskView[]> {
  const ids = [recordId, ...parts];
  const rows = await db().$queryRaw<TaskRow[]>`
    ${SELECT}, (${mine(actor)}) AS mine ${FROM} WHERE t."closedAt" IS NULL AND t."recordId" = ANY(${ids}::uuid[])
    ORDER BY t."dueOn" NULLS LAST, t."openedAt"`;
  return await toViews(rows);
}

const SELECT = Prisma.sql`SELECT t.id, t.kind, t."recordLabel", t.url, t.role, t.params, t."dueOn", host.ubigeo,
  CASE WHEN p.id IS NULL THEN NULL ELSE p."givenNames" || ' ' || p."familyNames" END AS "personName",
  e.name AS "entityName"`;
const FROM = Prisma.sql`FROM task t
  LEFT JOIN person p ON p.id = t."personId" LEFT JOIN entity e ON e.id = t."entityId"
  LEFT JOIN entity host ON host.id = t."hostId"`;

function mine(actor: Actor) {
  return Prisma.sql`t.role = ${actor.role} AND (t."personId" = ${actor.personId}::uuid
    OR (t."personId" IS NULL AND t."placeId" IS NULL AND (t."entityId" IS NULL OR t."entityId" = ${actor.entityId}::uuid)))`;
}

async function toViews(rows: readonly TaskRow[]): Promise<TaskView[]> {
  const calendar = await currentCalendar();
  const now = today();
  return rows.map(({ dueOn: column, ubigeo, ...row }) => {
    const dueOn = column && fromDbDate(column);
    return { ...row, dueOn, businessDaysLeft: dueOn && businessDaysBetween(calendarFor(calendar, ubigeo), now, dueOn) };
  });
}
