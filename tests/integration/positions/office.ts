import { randomUUID } from 'node:crypto';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { actorOf, createUser } from '@/tests/factories/identity';
import { createPosting, type Posting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';

export const DAY = calendarDate('2026-06-15');
export const NOW = new Date(`${DAY}T10:00:00-05:00`);

export type Office = Posting & { readonly seatId: string; readonly hr: ReturnType<typeof actorOf> };

/** An entity with a vacant post of career at the fourth level, and its HR. */
export async function office(): Promise<Office> {
  const posting = await createPosting(database.prisma, calendarDate('2026-03-02'));
  const tag = randomUUID().slice(0, 8);
  const unit = await db().organizationalUnit.create({
    data: { entityId: posting.entityId, code: tag, name: `Unidad ${tag}`, bodyType: 'support', level: 4 },
  });
  const seat = await db().seat.create({
    data: {
      code: `PUE-${tag}`,
      entityId: posting.entityId,
      unitId: unit.id,
      title: 'Jefatura de Unidad',
      level: 4,
      servantGroup: 'career_servant',
      functions: [],
    },
  });
  await db().entity.update({ where: { id: posting.entityId }, data: { entityClass: 'ministry' } });
  const roles = [{ role: 'entity_hr' as const, entityId: posting.entityId }];
  const user = await createUser(database.prisma, {
    email: `${tag}@prueba.example`,
    name: 'RRHH',
    roles,
    now: NOW,
  });
  return { ...posting, seatId: seat.id, hr: actorOf(user, 'entity_hr', posting.entityId) };
}

/** The three posts in a line of the office's manager, from the top. */
export async function lineOf(o: Office): Promise<[string, string, string]> {
  const seats = await db().seat.findMany({
    where: { entityId: o.entityId, id: { not: o.seatId } },
    orderBy: { level: 'asc' },
  });
  const [top, middle, low] = seats.map(({ id }) => id);
  if (!top || !middle || !low) throw new Error('an office has three posts in a line');
  return [top, middle, low];
}
