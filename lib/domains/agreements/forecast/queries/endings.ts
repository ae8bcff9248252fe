import 'server-only';
import { METROPOLITAN_LIMA } from '@/lib/domains/entities/territories';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { addMonths, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { Prisma } from '@/lib/platform/prisma/client';
import type { ForecastFilters } from '../filters';

/**
 * What leaves a post vacant, one row each: the terms of the cadre's managers, those of managers chosen by competition
 * (L30057 60) with the commissions that cover a vacancy (R040 244), and the departures on record of anybody else.
 */
function sources(today: CalendarDate) {
  const holding = (endsOn: Prisma.Sql, kind: Prisma.Sql) => Prisma.sql`
    SELECT h.id, ${kind} AS kind, h."seatId", s."entityId", NULL::uuid AS "memberId", h."personId", h."startsOn", ${endsOn} AS "endsOn",
      NULL::date AS "probationEndsOn"
    FROM seat_holding h JOIN seat s ON s.id = h."seatId"`;
  return [
    Prisma.sql`
    SELECT t.id, 'assignment' AS kind, t."seatId", t."entityId", t."memberId", NULL::uuid AS "personId", t."startsOn", t."endsOn",
      CASE WHEN t.state = 'ON_PROBATION' THEN t."probationEndsOn" END AS "probationEndsOn"
    FROM assignment t WHERE t.state IN ('ON_PROBATION', 'CONFIRMED')`,
    Prisma.sql`
    ${holding(
      Prisma.sql`term_ends_on(h."startsOn", h."dueOn")`,
      Prisma.sql`CASE h.modality WHEN 'commission' THEN 'commission' ELSE 'term' END`,
    )}
    WHERE h."endsOn" IS NULL AND h.modality IN ('competition', 'commission') AND (h.modality = 'commission' OR s."servantGroup" = 'public_manager')`,
    Prisma.sql`
    ${holding(Prisma.sql`h."endsOn"`, Prisma.sql`'departure'`)}
    WHERE h.modality <> 'cadre' AND h."endsOn" >= ${toDbDate(today)}::date`,
  ];
}

/** The endings that a filter asks for, as a subquery `a`. SERVIR reads every one, an entity's people those of its own posts. */
export function endings(actor: Actor, filters: ForecastFilters, today: CalendarDate): Prisma.Sql {
  const where = conditions(actor, filters, today);
  return Prisma.sql`(${Prisma.join(sources(today), ' UNION ALL ')}) a WHERE ${where}`;
}

/** The same, no more than the first ones to end of each kind: each is read from its own index, and only as far. */
export function firstEndings(actor: Actor, filters: ForecastFilters, today: CalendarDate, count: number): Prisma.Sql {
  const where = conditions(actor, filters, today);
  const first = sources(today).map(
    (source) => Prisma.sql`(SELECT * FROM (${source}) a WHERE ${where} ORDER BY a."endsOn", a.id LIMIT ${count})`,
  );
  return Prisma.sql`(${Prisma.join(first, ' UNION ALL ')}) a`;
}

/** Only what is asked for is joined. */
function conditions(actor: Actor, { text, role, territory, months }: ForecastFilters, today: CalendarDate) {
  const like = text && `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const now = toDbDate(today);
  return Prisma.join(
    [
      months === null
        ? Prisma.sql`a."endsOn" < ${now}::date`
        : Prisma.sql`a."endsOn" BETWEEN ${now}::date AND ${toDbDate(addMonths(today, months))}::date`,
      ...(isServir(actor) ? [] : [Prisma.sql`a."entityId" = ${actor.entityId}::uuid`]),
      ...(role ? [Prisma.sql`a."seatId" IN (SELECT id FROM seat WHERE "managerRole"::text = ${role})`] : []),
      ...(like
        ? [
            Prisma.sql`(a."entityId" IN (SELECT id FROM entity WHERE name ILIKE ${like})
              OR a."seatId" IN (SELECT id FROM seat WHERE title ILIKE ${like}))`,
          ]
        : []),
      ...(territory
        ? [
            Prisma.sql`a."entityId" IN (SELECT id FROM entity WHERE starts_with(ubigeo, ${territory})
              AND (${territory} = ${METROPOLITAN_LIMA} OR NOT starts_with(ubigeo, ${METROPOLITAN_LIMA})))`,
          ]
        : []),
    ],
    ' AND ',
  );
}
