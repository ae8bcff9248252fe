import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { COUNTED_UP_TO } from '@/lib/kernel/page-number';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { frozenExplanation } from '../evaluation/types';
import { RESULTS, type CycleState, type GoalSetState } from '../types';
import { CYCLE_INCLUDE, toCycleCase } from './operations/find-cycle';
import { cycleScope } from './scope';
import type { CycleLine, CycleView } from './types';

const COMMENTS = {
  comments: { orderBy: { at: 'asc' }, select: { id: true, author: true, role: true, text: true, at: true } },
} as const;

/** A year within the actor's scope, with everything its page shows; null otherwise. */
export async function getCycle(actor: Actor, id: string): Promise<CycleView | null> {
  if (!isUuid(id)) return null;
  const row = await db().performanceCycle.findFirst({
    where: { id, ...(await cycleScope(actor)) },
    include: { ...CYCLE_INCLUDE, ...COMMENTS },
  });
  if (!row) return null;
  return {
    ...toCycleCase(row),
    comments: row.comments,
    settlementReason: row.settlementReason,
    objection: row.objection,
    resolutionReason: row.resolutionReason,
    outcome: {
      explanation: row.breakdown === null ? null : frozenExplanation.parse(row.breakdown),
      superiorAssessment: row.superiorAssessment,
      unassessedReason: row.unassessedReason,
      uncommentedReason: row.uncommentedReason,
      result: RESULTS.find((result) => result === row.result) ?? null,
      evaluationReason: row.evaluationReason,
      managerComment: row.managerComment,
      notifiedAt: row.notifiedAt,
    },
  };
}

export const CYCLE_SORTS = { fin: 'endsOn', logro: 'achievement', anio: 'year' } as const;
export const CYCLE_PAGE = 25;

export type CycleFilter = {
  readonly state: CycleState | null;
  readonly text: string | null;
  readonly sort: keyof typeof CYCLE_SORTS;
  readonly descending: boolean;
  readonly page: number;
};

/** One page of the years the actor may see. Two queries. */
export async function listCycles(actor: Actor, filter: CycleFilter): Promise<{ rows: CycleLine[]; total: number }> {
  const where = { AND: [await cycleScope(actor), matching(filter)] };
  const direction = filter.descending ? 'desc' : 'asc';
  const [rows, total] = await Promise.all([
    db().performanceCycle.findMany({
      where,
      select: LINE,
      orderBy: [
        { [CYCLE_SORTS[filter.sort]]: filter.sort === 'logro' ? { sort: direction, nulls: 'last' } : direction },
        { id: 'asc' },
      ],
      skip: (filter.page - 1) * CYCLE_PAGE,
      take: CYCLE_PAGE,
    }),
    db().performanceCycle.count({ where, take: COUNTED_UP_TO + 1 }),
  ]);
  return { rows: rows.map(toLine), total };
}

/** Years of the actor's scope whose goals or whose closing wait in one of these states, the first to end first. */
export async function listCyclesInState(
  actor: Actor,
  state: { readonly cycle?: readonly CycleState[]; readonly goalSet?: readonly GoalSetState[] },
  limit = 20,
): Promise<CycleLine[]> {
  const rows = await db().performanceCycle.findMany({
    where: {
      ...(await cycleScope(actor)),
      ...(state.cycle ? { state: { in: [...state.cycle] } } : {}),
      ...(state.goalSet ? { goalSetState: { in: [...state.goalSet] } } : {}),
    },
    select: LINE,
    orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map(toLine);
}

const LINE = {
  id: true,
  year: true,
  state: true,
  goalSetState: true,
  endsOn: true,
  achievement: true,
  assignment: {
    select: {
      code: true,
      member: { select: { person: { select: { givenNames: true, familyNames: true } } } },
      seat: { select: { title: true } },
      entity: { select: { name: true } },
    },
  },
} as const satisfies Prisma.PerformanceCycleSelect;

function toLine(row: Prisma.PerformanceCycleGetPayload<{ select: typeof LINE }>): CycleLine {
  const { assignment, ...cycle } = row;
  const { givenNames, familyNames } = assignment.member.person;
  return {
    ...cycle,
    endsOn: fromDbDate(cycle.endsOn),
    achievement: cycle.achievement && cycle.achievement.toFixed(2),
    code: assignment.code,
    managerName: `${givenNames} ${familyNames}`,
    postTitle: assignment.seat.title,
    entityName: assignment.entity.name,
  };
}

function matching({ state, text }: CycleFilter): Prisma.PerformanceCycleWhereInput {
  const contains = text && { contains: text, mode: 'insensitive' as const };
  return {
    ...(state ? { state } : {}),
    ...(contains
      ? {
          assignment: {
            OR: [
              { code: contains },
              { entity: { name: contains } },
              { seat: { title: contains } },
              { member: { person: { OR: [{ givenNames: contains }, { familyNames: contains }] } } },
            ],
          },
        }
      : {}),
  };
}
