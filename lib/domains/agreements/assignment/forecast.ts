import 'server-only';
import { METROPOLITAN_LIMA } from '@/lib/domains/entities/territories';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { addMonths, fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import type { ForecastFilters } from './forecast-filters';

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
      ${terms} ORDER BY a."endsOn", a.id
      LIMIT ${FORECAST_PAGE_SIZE} OFFSET ${(filters.page - 1) * FORECAST_PAGE_SIZE}`,
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

/** SERVIR reads every term, an entity's people those of its own posts. */
function termsWithin(actor: Actor, { text, role, territory, months }: ForecastFilters, today: CalendarDate) {
  const entityId = isServir(actor) ? null : actor.entityId;
  const nobody = !isServir(actor) && entityId === null;
  const like = text && `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`
    FROM assignment a
    JOIN seat s ON s.id = a."seatId"
    JOIN entity e ON e.id = a."entityId"
    JOIN cadre_member m ON m.id = a."memberId"
    JOIN person p ON p.id = m."personId"
    WHERE a.state IN ('ON_PROBATION', 'CONFIRMED') AND NOT ${nobody}
      AND a."endsOn" BETWEEN ${toDbDate(today)}::date AND ${toDbDate(addMonths(today, months))}::date
      AND (${entityId}::uuid IS NULL OR a."entityId" = ${entityId}::uuid)
      AND (${role}::text IS NULL OR s."managerRole"::text = ${role})
      AND (${like}::text IS NULL OR e.name ILIKE ${like} OR s.title ILIKE ${like})
      AND (${territory}::text IS NULL OR (starts_with(e.ubigeo, ${territory})
        AND (${territory} = ${METROPOLITAN_LIMA} OR NOT starts_with(e.ubigeo, ${METROPOLITAN_LIMA}))))`;
}
