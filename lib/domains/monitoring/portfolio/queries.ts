import 'server-only';
import type { RiskLevel } from '@/lib/domains/entities/types';
import type { Actor } from '@/lib/kernel/actor';
import { addDays, diffDays, fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import { ANNOUNCED, nextEnding, type Ending } from './rules';

export const PAGE_SIZE = 25;

export type PortfolioRow = {
  readonly assignmentId: string;
  readonly code: string;
  readonly post: string;
  readonly entity: string;
  readonly manager: string;
  /** Left by the last contact; null before the first. */
  readonly risk: RiskLevel | null;
  readonly cycleId: string | null;
  /** Days since the followed goal that waits longest had a confirmed value; null when none is followed. */
  readonly stalledDays: number | null;
  readonly openCommitments: number;
  readonly overdueCommitments: number;
  readonly nextVisit: { readonly id: string; readonly on: CalendarDate; readonly days: number } | null;
  readonly ending: Ending | null;
};

type Raw = {
  id: string;
  code: string;
  state: string;
  post: string;
  entity: string;
  manager: string;
  risk: RiskLevel | null;
  probationEndsOn: Date | null;
  endsOn: Date | null;
  nextVisitId: string | null;
  nextVisitOn: Date | null;
  cycleId: string | null;
  stalledSince: Date | null;
  open: number;
  overdue: number;
  total: number;
};

/** Assignments that go on in the entities the analyst follows, the riskiest first. One query, whatever the rows. */
export async function listPortfolio(
  actor: Actor,
  { risk, page }: { risk: RiskLevel | null; page: number },
  today: CalendarDate,
): Promise<{ rows: PortfolioRow[]; total: number }> {
  const day = toDbDate(today);
  const rows = await db().$queryRaw<Raw[]>`
    SELECT a.id, a.code, a.state::text AS state, s.title AS post, e.name AS entity, p."givenNames" || ' ' || p."familyNames" AS manager,
      held.risk::text AS risk, a."probationEndsOn", a."endsOn", planned.id AS "nextVisitId", planned."plannedOn" AS "nextVisitOn",
      goals."cycleId", goals."stalledSince", owed.open, owed.overdue, count(*) OVER ()::int AS total
    ${PORTFOLIO}
    LEFT JOIN LATERAL (SELECT v.id, v."plannedOn" FROM monitoring_visit v WHERE v."assignmentId" = a.id AND v.state = 'PLANNED'
      ORDER BY v."plannedOn", v.id LIMIT 1) planned ON true
    LEFT JOIN LATERAL (SELECT y.id AS "cycleId", min(coalesce(g."lastReportedOn", y."settledOn", y."startsOn")) AS "stalledSince"
      FROM performance_cycle y JOIN goal g ON g."cycleId" = y.id AND g.state = 'FOLLOW_UP'
      WHERE y."assignmentId" = a.id AND y.state = 'FOLLOW_UP' GROUP BY y.id ORDER BY 2 LIMIT 1) goals ON true
    CROSS JOIN LATERAL (SELECT count(*)::int AS open, (count(*) FILTER (WHERE c."dueOn" < ${day}::date))::int AS overdue
      FROM commitment c JOIN monitoring_visit v ON v.id = c."visitId" WHERE v."assignmentId" = a.id AND c.state = 'OPEN') owed
    WHERE pe."analystId" = ${actor.personId}::uuid AND a.state NOT IN ('FAILED_PROBATION', 'ENDED', 'ANNULLED')
      AND (${risk}::text IS NULL OR held.risk::text = ${risk})
    ORDER BY held.risk DESC NULLS LAST, owed.overdue DESC, planned."plannedOn" NULLS FIRST, a.id
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows: rows.map((row) => toRow(row, today)), total: rows[0]?.total ?? 0 };
}

const PORTFOLIO = Prisma.sql`
  FROM assignment a
  JOIN portfolio_entity pe ON pe."entityId" = a."entityId"
  JOIN entity e ON e.id = a."entityId"
  JOIN seat s ON s.id = a."seatId"
  JOIN cadre_member m ON m.id = a."memberId"
  JOIN person p ON p.id = m."personId"
  LEFT JOIN LATERAL (SELECT v.risk FROM monitoring_visit v WHERE v."assignmentId" = a.id AND v.state = 'HELD'
    ORDER BY v."heldOn" DESC, v.id DESC LIMIT 1) held ON true`;

function toRow(row: Raw, today: CalendarDate): PortfolioRow {
  const day = (value: Date | null) => value && fromDbDate(value);
  const nextVisitOn = day(row.nextVisitOn);
  const stalledSince = day(row.stalledSince);
  const dates = {
    onProbation: row.state === 'ON_PROBATION',
    probationEndsOn: day(row.probationEndsOn),
    endsOn: day(row.endsOn),
  };
  return {
    assignmentId: row.id,
    code: row.code,
    post: row.post,
    entity: row.entity,
    manager: row.manager,
    risk: row.risk,
    cycleId: row.cycleId,
    stalledDays: stalledSince && diffDays(stalledSince, today),
    openCommitments: row.open,
    overdueCommitments: row.overdue,
    nextVisit:
      row.nextVisitId && nextVisitOn
        ? { id: row.nextVisitId, on: nextVisitOn, days: diffDays(today, nextVisitOn) }
        : null,
    ending: nextEnding(dates, today),
  };
}

export type RiskCount = { readonly risk: RiskLevel | null; readonly count: number };

/** How many assignments of the portfolio stand at each risk; null is before the first contact. */
export async function countByRisk(actor: Actor): Promise<RiskCount[]> {
  return await db().$queryRaw<RiskCount[]>`
    SELECT held.risk::text AS risk, count(*)::int AS count ${PORTFOLIO}
    WHERE pe."analystId" = ${actor.personId}::uuid AND a.state NOT IN ('FAILED_PROBATION', 'ENDED', 'ANNULLED')
    GROUP BY held.risk ORDER BY held.risk DESC NULLS LAST`;
}

export type EndingAssignment = {
  readonly id: string;
  readonly code: string;
  readonly post: string;
  readonly entity: string;
  readonly ending: Ending;
};

/** Probations and terms of the portfolio about to end, or already past, the nearest first. */
export async function listEndings(actor: Actor, today: CalendarDate, limit: number): Promise<EndingAssignment[]> {
  if (actor.personId === null) return [];
  const rows = await db().assignment.findMany({
    where: {
      entity: { portfolio: { analystId: actor.personId } },
      OR: [
        { state: 'ON_PROBATION', probationEndsOn: { lte: toDbDate(addDays(today, ANNOUNCED.probation)) } },
        { state: 'CONFIRMED', endsOn: { lte: toDbDate(addDays(today, ANNOUNCED.term)) } },
      ],
    },
    select: {
      id: true,
      code: true,
      state: true,
      probationEndsOn: true,
      endsOn: true,
      seat: { select: { title: true } },
      entity: { select: { name: true } },
    },
  });
  const endings = rows.flatMap(({ id, code, state, seat, entity, probationEndsOn, endsOn }) => {
    const day = (value: Date | null) => value && fromDbDate(value);
    const ending = nextEnding(
      { onProbation: state === 'ON_PROBATION', probationEndsOn: day(probationEndsOn), endsOn: day(endsOn) },
      today,
    );
    return ending ? [{ id, code, post: seat.title, entity: entity.name, ending }] : [];
  });
  return endings.toSorted((a, b) => a.ending.days - b.ending.days).slice(0, limit);
}
