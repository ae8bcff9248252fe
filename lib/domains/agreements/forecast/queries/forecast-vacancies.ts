import 'server-only';
import { METROPOLITAN_LIMA } from '@/lib/domains/entities/territories';
import type { ManagerRole } from '@/lib/domains/positions/types';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { addMonths, calendarDate, fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import { sharedData } from '@/lib/platform/shared-data';
import { endings, firstEndings } from './endings';
import type { ForecastFilters, Grouping } from '../filters';

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
  readonly kind: 'assignment' | 'term' | 'commission' | 'departure';
  readonly seatId: string;
  readonly manager: string;
  readonly post: string;
  readonly entity: string;
  readonly role: ManagerRole | null;
  /** Null once it is decided, and of whoever is no manager of the cadre. */
  readonly probationEndsOn: CalendarDate | null;
  readonly endsOn: CalendarDate;
  /** How many times the term was renewed in the same post. */
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
  /** Terms that have run out with neither a renewal nor a departure on record, whatever else is asked for. */
  readonly overdue: number;
};

type Row = Omit<EndingTerm, 'endsOn' | 'probationEndsOn'> & { endsOn: Date; probationEndsOn: Date | null };

/** The posts that the terms and commissions under way will leave vacant, if nothing ends them before nor renews them. Three statements. */
export async function forecastVacancies(
  actor: Actor,
  filters: ForecastFilters,
  today: CalendarDate,
): Promise<VacancyForecast> {
  const [{ groups, total }, rows, overdue] = await Promise.all([
    countEndings(actor, filters, today),
    listEndings(actor, filters, today),
    countOverdue(actor, today),
  ]);
  return { groups, total, rows, overdue };
}

type Counted = Pick<VacancyForecast, 'groups' | 'total'>;

/** Of the whole State, what no text narrows is counted once a minute. */
function countEndings(actor: Actor, filters: ForecastFilters, today: CalendarDate): Promise<Counted> {
  const count = async (): Promise<Counted> => {
    const order = filters.by === 'month' ? Prisma.sql`1` : Prisma.sql`2 DESC, 1`;
    const groups = await db().$queryRaw<{ key: string | null; count: number; total: number }[]>`
      SELECT ${GROUP[filters.by]} AS key, count(*)::int AS count, sum(count(*)) OVER ()::int AS total
      FROM ${endings(actor, filters, today)} GROUP BY 1 ORDER BY ${order} LIMIT ${GROUPS_SHOWN}`;
    const counted = groups.map(({ key, count }) => ({ key, count }));
    const everyMonth = filters.by === 'month' && filters.months !== null;
    return { groups: everyMonth ? withEmptyMonths(counted) : counted, total: groups[0]?.total ?? 0 };
  };
  if (!isServir(actor) || filters.text !== null) return count();
  const { by, months, role, territory } = filters;
  return sharedData(`agreements:forecast:${[today, by, months, role, territory].join(':')}`, count);
}

/** The months between the first and the last, those when no post is left among them. */
function withEmptyMonths(groups: VacancyForecast['groups']): VacancyForecast['groups'] {
  const counts = new Map(groups.map(({ key, count }) => [key, count]));
  const [first, last] = [groups[0]?.key, groups.at(-1)?.key];
  const months: { key: string; count: number }[] = [];
  for (let key = first; key && last && key <= last; key = addMonths(calendarDate(`${key}-01`), 1).slice(0, 7)) {
    months.push({ key, count: counts.get(key) ?? 0 });
  }
  return months;
}

async function listEndings(actor: Actor, filters: ForecastFilters, today: CalendarDate): Promise<EndingTerm[]> {
  const [first, skipped] = [filters.page * FORECAST_PAGE_SIZE, (filters.page - 1) * FORECAST_PAGE_SIZE];
  const rows = await db().$queryRaw<Row[]>`
    SELECT a.id, a.kind, a."seatId", p."givenNames" || ' ' || p."familyNames" AS manager, s.title AS post, e.name AS entity,
      s."managerRole"::text AS role, a."endsOn", a."probationEndsOn",
      CASE a.kind
        WHEN 'assignment' THEN (SELECT count(*)::int FROM assignment b WHERE b."memberId" = a."memberId" AND b."seatId" = a."seatId" AND b."startsOn" < a."startsOn")
        ELSE (SELECT count(*)::int FROM term_renewal r WHERE r."holdingId" = a.id)
      END AS renewals
    FROM (SELECT a.* FROM ${firstEndings(actor, filters, today, first)} ORDER BY a."endsOn", a.id
      LIMIT ${FORECAST_PAGE_SIZE} OFFSET ${skipped}) a
    JOIN seat s ON s.id = a."seatId"
    JOIN entity e ON e.id = a."entityId"
    LEFT JOIN cadre_member m ON m.id = a."memberId"
    JOIN person p ON p.id = coalesce(m."personId", a."personId")
    ORDER BY a."endsOn", a.id`;
  return rows.map(({ endsOn, probationEndsOn, ...row }) => ({
    ...row,
    endsOn: fromDbDate(endsOn),
    probationEndsOn: probationEndsOn && fromDbDate(probationEndsOn),
  }));
}

/** Of the whole State, counted once a minute. */
function countOverdue(actor: Actor, today: CalendarDate): Promise<number> {
  const all = { text: null, role: null, territory: null, months: null, by: 'month', page: 1 } as const;
  const count = async () => {
    const [row] = await db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM ${endings(actor, all, today)}`;
    return row?.count ?? 0;
  };
  return isServir(actor) ? sharedData(`agreements:overdue:${today}`, count) : count();
}
