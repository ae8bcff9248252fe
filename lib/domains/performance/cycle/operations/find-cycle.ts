import 'server-only';
import { decimalText } from '@/lib/kernel/decimal';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Parties } from '@/lib/kernel/lifecycle';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { CycleCase, CycleParties, SettledGoal } from '../../types';

const NAMES = { select: { givenNames: true, familyNames: true } } as const;
const HOLDER = { where: { endsOn: null }, select: { personId: true, person: NAMES } } as const;

/** Everything that says whose case a cycle is. */
export const ASSIGNMENT_SELECT = {
  id: true,
  code: true,
  seatId: true,
  memberId: true,
  entityId: true,
  endedOn: true,
  member: { select: { personId: true, person: NAMES } },
  entity: { select: { name: true, ubigeo: true, portfolio: { select: { analystId: true } } } },
  seat: {
    select: {
      title: true,
      reportsTo: { select: { id: true, holdings: HOLDER, reportsTo: { select: { id: true, holdings: HOLDER } } } },
    },
  },
} as const satisfies Prisma.AssignmentSelect;

export const CYCLE_INCLUDE = {
  assignment: { select: ASSIGNMENT_SELECT },
  goals: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.PerformanceCycleInclude;

type AssignmentRow = Prisma.AssignmentGetPayload<{ select: typeof ASSIGNMENT_SELECT }>;
export type CycleRow = Prisma.PerformanceCycleGetPayload<{ include: typeof CYCLE_INCLUDE }>;

/** The cycle with its goals and parties, whoever asks: each command and page applies its own scope. */
export async function findCycle(tx: Tx, id: string): Promise<CycleCase | null> {
  const row = await tx.performanceCycle.findUnique({ where: { id }, include: CYCLE_INCLUDE });
  return row && toCycleCase(row);
}

/** The same, keeping everyone else from changing the cycle until the transaction ends. */
export async function lockCycle(tx: Tx, id: string): Promise<CycleCase | null> {
  await tx.$queryRaw`SELECT id FROM performance_cycle WHERE id = ${id}::uuid FOR UPDATE`;
  return await findCycle(tx, id);
}

export function partiesOfAssignment({ member, entity, seat }: AssignmentRow): CycleParties {
  return {
    managerId: member.personId,
    superiorId: seat.reportsTo?.holdings[0]?.personId ?? null,
    superiorsSuperiorId: seat.reportsTo?.reportsTo?.holdings[0]?.personId ?? null,
    analystId: entity.portfolio?.analystId ?? null,
  };
}

/** Turns that SERVIR takes when the time of whoever was silent has passed, and not before. */
const AFTER_SILENCE = ['evaluate_unassessed', 'notify_uncommented'] as const;
const SERVIRS = ['evaluate', 'notify', ...AFTER_SILENCE] as const;
const withoutAnalyst = (kinds: readonly string[]) => kinds.map((kind) => `${kind}_without_analyst`);

/**
 * What the pipeline needs to open the next tasks. Without an analyst, the directorate takes the analyst's turns.
 * @param silence whether the time of the superior or the manager, whose turn the state is, has passed
 */
export function turnsOf(
  { parties, places, assignment, managerName, year, goalsDueOn, assessmentDueOn, commentDueOn }: CycleCase,
  more: Parties = {},
  silence = false,
): Parties {
  const { managerId, superiorId, superiorsSuperiorId, analystId } = parties;
  return {
    entityId: assignment.entityId,
    persons: { manager: managerId, superior: superiorId, superiorsSuperior: superiorsSuperiorId, analyst: analystId },
    places,
    seatId: assignment.seatId,
    params: { manager: managerName, post: assignment.postTitle, entity: assignment.entityName, year },
    taken: [
      ...(analystId ? withoutAnalyst(SERVIRS) : []),
      ...(silence ? [] : [...AFTER_SILENCE, ...withoutAnalyst(AFTER_SILENCE)]),
    ],
    ...more,
    dates: { goalsDueOn, assessmentDueOn, commentDueOn, ...more.dates },
  };
}

export function toCycleCase(row: CycleRow): CycleCase {
  const { assignment, goals } = row;
  const superior = assignment.seat.reportsTo?.holdings[0]?.person;
  return {
    id: row.id,
    version: row.version,
    year: row.year,
    frame: row.frame,
    state: row.state,
    goalSetState: row.goalSetState,
    startsOn: fromDbDate(row.startsOn),
    endsOn: fromDbDate(row.endsOn),
    goalsDueOn: fromDbDate(row.goalsDueOn),
    goalsMax: row.goalsMax,
    settledOn: dateOf(row.settledOn),
    assessmentDueOn: dateOf(row.assessmentDueOn),
    commentDueOn: dateOf(row.commentDueOn),
    lateReason: row.lateReason,
    superiorAssessment: row.superiorAssessment,
    assignment: {
      id: assignment.id,
      code: assignment.code,
      seatId: assignment.seatId,
      memberId: assignment.memberId,
      entityId: assignment.entityId,
      entityName: assignment.entity.name,
      ubigeo: assignment.entity.ubigeo,
      postTitle: assignment.seat.title,
      endedOn: dateOf(assignment.endedOn),
    },
    managerName: fullName(assignment.member.person),
    superiorName: superior ? fullName(superior) : null,
    parties: partiesOfAssignment(assignment),
    places: {
      superior: assignment.seat.reportsTo?.id ?? null,
      superiorsSuperior: assignment.seat.reportsTo?.reportsTo?.id ?? null,
    },
    goals: goals.map(toSettledGoal),
  };
}

export function toSettledGoal(row: CycleRow['goals'][number]): SettledGoal {
  const { cycleId: _cycle, bandMin, bandMax, lastValue, lastReportedOn, nextPeriod, ...rest } = row;
  return {
    ...rest,
    weight: decimalText(row.weight),
    baseline: decimalText(row.baseline),
    target: decimalText(row.target),
    bandMin: bandMin && decimalText(bandMin),
    bandMax: bandMax && decimalText(bandMax),
    lastValue: lastValue && decimalText(lastValue),
    lastReportedOn: dateOf(lastReportedOn),
    nextPeriod: dateOf(nextPeriod),
  };
}

const fullName = ({ givenNames, familyNames }: { givenNames: string; familyNames: string }) =>
  `${givenNames} ${familyNames}`;
const dateOf = (value: Date | null): CalendarDate | null => value && fromDbDate(value);
