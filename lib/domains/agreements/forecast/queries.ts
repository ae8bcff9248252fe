import 'server-only';
import { METROPOLITAN_LIMA } from '@/lib/domains/entities/territories';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { addMonths, fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import type { ForecastFilters } from './filters';

export const FORECAST_PAGE_SIZE = 25;

export type EndingTerm = {
  readonly id: string;
  readonly manager: string;
  readonly post: string;
  readonly entity: string;
  readonly role: ManagerRole | null;
  /** Null once it is decided. */
  readonly probationEndsOn: CalendarDate | null;
  readonly endsOn: CalendarDate;
};

export type VacancyForecast = {
  /** Months in which a term ends, as `2027-03`, in order. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly total: number;
  readonly rows: readonly EndingTerm[];
};

type Row = Omit<EndingTerm, 'endsOn' | 'probationEndsOn'> & { endsOn: Date; probationEndsOn: Date | null };

/** The posts that the terms under way will leave vacant, if nothing ends them before nor renews them. Two statements. */
export async function forecastVacancies(
  actor: Actor,
  filters: ForecastFilters,
  today: CalendarDate,
): Promise<VacancyForecast> {
  const terms = termsWithin(actor, filters, today);
  const [months, rows] = await Promise.all([
    db().$queryRaw<{ month: string; count: number }[]>`
      SELECT to_char(a."endsOn", 'YYYY-MM') AS month, count(*)::int AS count ${terms} GROUP BY 1 ORDER BY 1`,
    db().$queryRaw<Row[]>`
      SELECT a.id, p."givenNames" || ' ' || p."familyNames" AS manager, s.title AS post, e.name AS entity,
        s."managerRole"::text AS role, a."endsOn",
        CASE WHEN a.state = 'ON_PROBATION' THEN a."probationEndsOn" END AS "probationEndsOn"
      FROM (SELECT a.* ${terms} ORDER BY a."endsOn", a.id
        LIMIT ${FORECAST_PAGE_SIZE} OFFSET ${(filters.page - 1) * FORECAST_PAGE_SIZE}) a
      JOIN seat s ON s.id = a."seatId"
      JOIN entity e ON e.id = a."entityId"
      JOIN cadre_member m ON m.id = a."memberId"
      JOIN person p ON p.id = m."personId"
      ORDER BY a."endsOn", a.id`,
  ]);
  return {
    months,
    total: months.reduce((sum, { count }) => sum + count, 0),
    rows: rows.map(({ endsOn, probationEndsOn, ...row }) => ({
      ...row,
      endsOn: fromDbDate(endsOn),
      probationEndsOn: probationEndsOn && fromDbDate(probationEndsOn),
    })),
  };
}

/** SERVIR reads every term, an entity's people those of its own posts. Only what is asked for is joined. */
function termsWithin(actor: Actor, { text, role, territory, months }: ForecastFilters, today: CalendarDate) {
  const like = text && `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const conditions = [
    Prisma.sql`a.state IN ('ON_PROBATION', 'CONFIRMED')`,
    Prisma.sql`a."endsOn" BETWEEN ${toDbDate(today)}::date AND ${toDbDate(addMonths(today, months))}::date`,
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
  ];
  return Prisma.sql`FROM assignment a WHERE ${Prisma.join(conditions, ' AND ')}`;
}
