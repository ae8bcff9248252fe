import 'server-only';
import { termByPlace } from '@/lib/kernel/business-days';
import { fromDbDate, isAfter, toDbDate } from '@/lib/kernel/calendar-date';
import { currentCalendar } from './calendar';
import { today, type Clock } from './clock';
import { db } from './db';
import type { Prisma, Task } from './prisma/client';

/** Tasks handled in one run; the rest wait for the next. */
const BATCH = 2_000;

/** Open tasks whose date is at most so many business days ahead where their record is, or past: the earliest first. */
export async function listTasksDueWithin(days: number, where: Prisma.TaskWhereInput, clock: Clock): Promise<Task[]> {
  const term = termByPlace(await currentCalendar(), today(clock), days);
  const tasks = await db().task.findMany({
    where: { AND: [{ closedAt: null, dueOn: { lte: toDbDate(term.latest) } }, where] },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
  });
  const hosts = await db().entity.findMany({
    where: { id: { in: tasks.flatMap(({ hostId }) => hostId ?? []) } },
    select: { id: true, ubigeo: true },
  });
  const places = new Map(hosts.map(({ id, ubigeo }) => [id, ubigeo]));
  return tasks.filter(
    ({ dueOn, hostId }) => dueOn && !isAfter(fromDbDate(dueOn), term.at(places.get(hostId ?? '') ?? null)),
  );
}
