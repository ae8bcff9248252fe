import 'server-only';
import { METROPOLITAN_LIMA } from '@/lib/domains/entities/territories';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { addMonths, fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import type { ForecastFilters, Grouping } from './filters';

export const FORECAST_PAGE_SIZE = 25;
export const GROUPS_SHOWN = 40;

const GROUP: Record<Grouping, Prisma.Sql> = {
  month: Prisma.sql`to_char(a."endsOn", 'YYYY-MM')`,
  territory: Prisma.sql`(SELECT CASE WHEN starts_with(ubigeo, ${METROPOLITAN_LIMA}) THEN ${METROPOLITAN_LIMA} ELSE left(ubigeo, 2) END
    FROM entity WHERE id = a."entityId")`,
  role: Prisma.sql`(SELECT "managerRole"::text FROM seat WHERE id = a."seatId")`,
  entity: Prisma.sql`(SELECT name FROM entity WHERE id = a."entityId")`,
};

export type EndingTerm = {
  /** Of the assignment or, for anybody else, of the holding. */
  readonly id: string;
  /** A manager's term, someone's commission of a vacant post (R040 244), or the last day already on record of whoever else holds one. */
  readonly kind: 'term' | 'holding';
  readonly seatId: string;
  readonly manager: string;
  readonly post: string;
  readonly entity: string;
  readonly role: ManagerRole | null;
  /** Null once it is decided. */
  readonly probationEndsOn: CalendarDate | null;
  readonly endsOn: CalendarDate;
  /** Earlier terms of the same manager in the same post. */
  readonly renewals: number;
};

export type VacancyForecast = {
  /**
   * Months in order as `2027-03`, or territories by code, roles or names of entities from the one with the most posts;
   * null for posts without a role. No more than `GROUPS_SHOWN`: those left out still count in `total`.
   */
  readonly groups: readonly { readonly key: string | null; readonly count: number }[];
  readonly total: number;
  readonly rows: readonly EndingTerm[];
};

type Row = Omit<EndingTerm, 'endsOn' | 'probationEndsOn'> & { endsOn: Date; probationEndsOn: Date | null };

/** The posts that the terms and commissions under way will leave vacant, if nothing ends them before nor renews them. Two statements. */
export async function forecastVacancies(
  actor: Actor,
  filters: ForecastFilters,
  today: CalendarDate,
): Promise<VacancyForecast> {
  const terms = termsWithin(actor, filters, today);
  const order = filters.by === 'month' ? Prisma.sql`1` : Prisma.sql`2 DESC, 1`;
  const [groups, rows] = await Promise.all([
    db().$queryRaw<{ key: string | null; count: number; total: number }[]>`
      SELECT ${GROUP[filters.by]} AS key, count(*)::int AS count, sum(count(*)) OVER ()::int AS total ${terms}
      GROUP BY 1 ORDER BY ${order} LIMIT ${GROUPS_SHOWN}`,
    db().$queryRaw<Row[]>`
      SELECT a.id, a.kind, a."seatId", p."givenNames" || ' ' || p."familyNames" AS manager, s.title AS post, e.name AS entity,
        s."managerRole"::text AS role, a."endsOn",
        CASE WHEN a.state = 'ON_PROBATION' THEN a."probationEndsOn" END AS "probationEndsOn",
        (SELECT count(*)::int FROM assignment b WHERE b."memberId" = a."memberId" AND b."seatId" = a."seatId" AND b."startsOn" < a."startsOn") AS renewals
      FROM (SELECT a.* ${terms} ORDER BY a."endsOn", a.id
        LIMIT ${FORECAST_PAGE_SIZE} OFFSET ${(filters.page - 1) * FORECAST_PAGE_SIZE}) a
      JOIN seat s ON s.id = a."seatId"
      JOIN entity e ON e.id = a."entityId"
      LEFT JOIN cadre_member m ON m.id = a."memberId"
      JOIN person p ON p.id = coalesce(m."personId", a."personId")
      ORDER BY a."endsOn", a.id`,
  ]);
  return {
    groups: groups.map(({ key, count }) => ({ key, count })),
    total: groups[0]?.total ?? 0,
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
  return Prisma.sql`FROM (
      SELECT t.id, 'term' AS kind, t."seatId", t."entityId", t."memberId", NULL::uuid AS "personId", t."startsOn", t."endsOn",
        t.state::text AS state, t."probationEndsOn"
      FROM assignment t WHERE t.state IN ('ON_PROBATION', 'CONFIRMED')
      UNION ALL
      SELECT h.id, 'holding', h."seatId", s."entityId", NULL, h."personId", h."startsOn", coalesce(h."endsOn", h."dueOn"), NULL, NULL
      FROM seat_holding h JOIN seat s ON s.id = h."seatId"
      WHERE h.modality = 'commission' AND h."endsOn" IS NULL OR h.modality <> 'cadre' AND h."endsOn" >= ${toDbDate(today)}::date
    ) a WHERE ${Prisma.join(conditions, ' AND ')}`;
}
