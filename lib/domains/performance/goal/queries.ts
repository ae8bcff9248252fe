import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { addDays, diffDays, fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { decimalText } from '@/lib/kernel/decimal';
import { isUuid } from '@/lib/kernel/identifiers';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { CYCLE_INCLUDE, toCycleCase, toSettledGoal } from '../cycle/operations/find-cycle';
import { cycleScope } from '../cycle/scope';
import { SILENT_AFTER_DAYS } from '../progress/rules';
import type { EvidenceFile, GoalLine, GoalView, ReportToConfirm } from './types';

/** A goal within the actor's scope, with its reports by period; null otherwise. Three queries. */
export async function getGoal(actor: Actor, id: string): Promise<GoalView | null> {
  if (!isUuid(id)) return null;
  const row = await db().goal.findFirst({
    where: { id, cycle: await cycleScope(actor) },
    include: { cycle: { include: CYCLE_INCLUDE }, reports: { orderBy: { period: 'asc' } } },
  });
  if (!row) return null;
  const { cycle, reports, ...goal } = row;
  const files = await evidenceOf(reports.flatMap((report) => report.documentIds));
  return {
    goal: toSettledGoal(goal),
    cycle: toCycleCase(cycle),
    reports: reports.map((report) => ({
      id: report.id,
      version: report.version,
      period: fromDbDate(report.period),
      value: decimalText(report.value),
      narrative: report.narrative,
      oddityReason: report.oddityReason,
      state: report.state,
      reportedOn: fromDbDate(report.reportedOn),
      decidedOn: report.decidedOn && fromDbDate(report.decidedOn),
      decisionReason: report.decisionReason,
      evidence: report.documentIds.flatMap((documentId) => files.get(documentId) ?? []),
    })),
  };
}

async function evidenceOf(documentIds: readonly string[]): Promise<Map<string, EvidenceFile>> {
  if (documentIds.length === 0) return new Map();
  const rows = await db().document.findMany({
    where: { id: { in: [...documentIds] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Goals in follow-up whose progress was last confirmed more than `days` ago, the most silent first. */
export async function listGoalsWithoutProgress(
  actor: Actor,
  days = SILENT_AFTER_DAYS,
  limit = 50,
): Promise<GoalLine[]> {
  const before = toDbDate(addDays(today(), -days));
  return await listGoals(actor, limit, {
    cycle: { state: 'FOLLOW_UP' },
    OR: [{ lastReportedOn: { lt: before } }, { lastReportedOn: null, cycle: { settledOn: { lt: before } } }],
  });
}

/** Goals in follow-up of the actor's scope: the manager's own, or those of a superior's reports. */
export async function listFollowedGoals(actor: Actor, limit = 50): Promise<GoalLine[]> {
  return await listGoals(actor, limit, { cycle: { state: 'FOLLOW_UP' } });
}

/** The goals of one year, in their order. */
export async function listGoalsOfCycle(actor: Actor, cycleId: string): Promise<GoalLine[]> {
  return await listGoals(actor, 100, { cycleId }, [{ position: 'asc' }]);
}

const MOST_SILENT_FIRST: Prisma.GoalOrderByWithRelationInput[] = [
  { lastReportedOn: { sort: 'asc', nulls: 'first' } },
  { cycleId: 'asc' },
  { position: 'asc' },
];

const LINE = {
  id: true,
  cycleId: true,
  title: true,
  unit: true,
  weight: true,
  baseline: true,
  target: true,
  lastValue: true,
  lastReportedOn: true,
  nextPeriod: true,
  cycle: {
    select: {
      settledOn: true,
      assignment: {
        select: {
          seat: { select: { title: true } },
          entity: { select: { name: true } },
          member: { select: { person: { select: { givenNames: true, familyNames: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.GoalSelect;

async function listGoals(
  actor: Actor,
  limit: number,
  where: Prisma.GoalWhereInput,
  orderBy = MOST_SILENT_FIRST,
): Promise<GoalLine[]> {
  const rows = await db().goal.findMany({
    where: { AND: [{ cycle: await cycleScope(actor) }, where] },
    select: LINE,
    orderBy,
    take: limit,
  });
  const day = today();
  return rows.map(({ cycle, ...row }) => {
    const since = row.lastReportedOn ?? cycle.settledOn;
    const { givenNames, familyNames } = cycle.assignment.member.person;
    return {
      id: row.id,
      cycleId: row.cycleId,
      title: row.title,
      unit: row.unit,
      weight: decimalText(row.weight),
      baseline: decimalText(row.baseline),
      target: decimalText(row.target),
      lastValue: row.lastValue && decimalText(row.lastValue),
      lastReportedOn: row.lastReportedOn && fromDbDate(row.lastReportedOn),
      nextPeriod: row.nextPeriod && fromDbDate(row.nextPeriod),
      managerName: `${givenNames} ${familyNames}`,
      postTitle: cycle.assignment.seat.title,
      entityName: cycle.assignment.entity.name,
      silentDays: since ? Math.max(0, diffDays(fromDbDate(since), day)) : 0,
    };
  });
}

/** The reports of one year that wait to be confirmed. */
export async function listWaitingReports(actor: Actor, cycleId: string): Promise<string[]> {
  const rows = await db().progressReport.findMany({
    where: { state: 'REPORTED', goal: { AND: [{ cycleId }, { cycle: await cycleScope(actor) }] } },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** Reports of a superior's people that wait to be confirmed, the oldest first. */
export async function listReportsToConfirm(actor: Actor, limit = 20): Promise<ReportToConfirm[]> {
  const rows = await db().progressReport.findMany({
    where: { state: 'REPORTED', goal: { cycle: await cycleScope(actor) } },
    select: {
      id: true,
      period: true,
      value: true,
      reportedOn: true,
      goal: { select: { id: true, title: true, unit: true, cycle: LINE.cycle } },
    },
    orderBy: [{ reportedOn: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(({ goal, ...row }) => {
    const { givenNames, familyNames } = goal.cycle.assignment.member.person;
    return {
      id: row.id,
      goalId: goal.id,
      goalTitle: goal.title,
      unit: goal.unit,
      managerName: `${givenNames} ${familyNames}`,
      period: fromDbDate(row.period),
      value: decimalText(row.value),
      reportedOn: fromDbDate(row.reportedOn),
    };
  });
}
