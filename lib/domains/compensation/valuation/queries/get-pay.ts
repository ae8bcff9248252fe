import 'server-only';
import { isServir, type Actor } from '@/lib/kernel/actor';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { isUuid } from '@/lib/kernel/identifiers';
import { moneyFromCentimos } from '@/lib/kernel/money';
import { frameOf } from '@/lib/domains/norms/frames';
import { heldOn, visibleSeats } from '@/lib/domains/positions/scope';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { checkUnchanged } from '../answer';
import { storedPriorities } from '../operations/line-rows';
import { rankedBudget } from '../operations/ranked-budget';
import { peopleUnderHead, totalsOf } from '../rules';
import type { PostCategory } from '../../table/types';
import type { Recorded, ValuationInputs, ValuationLine, ValuationView } from '../types';

const VALUATION = {
  table: { select: { id: true, name: true, source: true, edition: true, demonstration: true, state: true } },
  lines: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.ValuationInclude;

type Row = Prisma.ValuationGetPayload<{ include: typeof VALUATION }>;

/** Of a post's: more than it will ever have of valuations, and a page of the rest. */
const MOST_VALUATIONS = 100;
export const BENEFITS_PAGE_SIZE = 20;

/** A post with its valuations, newest first, each line by line, and whoever holds it that day; null out of the actor's scope. */
export async function getPay(actor: Actor, seatId: string, today: CalendarDate, page = 1) {
  if (!isUuid(seatId)) return null;
  const seat = await db().seat.findFirst({
    where: { AND: [{ id: seatId }, visibleSeats(actor)] },
    select: {
      id: true,
      title: true,
      level: true,
      servantGroup: true,
      managerRole: true,
      monthlyPay: true,
      suppressedOn: true,
      entityId: true,
      entity: { select: { name: true, acronym: true, government: true, entityClass: true } },
      unit: { select: { name: true, headcount: true } },
      holdings: {
        where: heldOn(today),
        select: { modality: true, personId: true, person: { select: { givenNames: true, familyNames: true } } },
      },
      valuations: {
        orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
        take: MOST_VALUATIONS,
        include: VALUATION,
        // What an entity took back before any answer is its own.
        ...(isServir(actor) ? { where: { state: { not: 'WITHDRAWN' } } } : {}),
      },
      benefits: {
        orderBy: [{ givenOn: 'desc' }, { id: 'desc' }],
        skip: (page - 1) * BENEFITS_PAGE_SIZE,
        take: BENEFITS_PAGE_SIZE,
      },
      _count: { select: { benefits: true } },
    },
  });
  if (!seat) return null;
  const { valuations, benefits, monthlyPay, holdings, _count, ...rest } = seat;
  const [holding] = holdings;
  return {
    ...rest,
    recorded: {
      budget: await rankedBudget(db(), seat.entityId),
      people: peopleUnderHead(seat.unit.headcount),
    } satisfies Recorded,
    monthlyPay: monthlyPay === null ? null : moneyFromCentimos(monthlyPay),
    holder: holding
      ? {
          modality: holding.modality,
          personId: holding.personId,
          name: `${holding.person.givenNames} ${holding.person.familyNames}`,
        }
      : null,
    valuations: valuations.map((row) => toView(row, { entityClass: seat.entity.entityClass, level: seat.level })),
    benefits: benefits.map((benefit) => ({
      ...benefit,
      givenOn: fromDbDate(benefit.givenOn),
      voidedOn: benefit.voidedOn && fromDbDate(benefit.voidedOn),
    })),
    benefitCount: _count.benefits,
  };
}

export type PayRecord = NonNullable<Awaited<ReturnType<typeof getPay>>>;

function toView(row: Row, post: Pick<ValuationInputs, 'entityClass' | 'level'>): ValuationView {
  const inputs = inputsOf(row);
  const valuation = totalsOf(linesOf(row, inputs), frameOf(row.frame));
  const { id, version, state, table, categoryReason, proposedAt, proposedById, documentId } = row;
  const { mefReport, mefReportOn, mefDocumentId, reason, decidedOn } = row;
  return {
    id,
    version,
    state,
    table,
    inputs,
    valuation,
    categoryReason,
    proposedAt,
    proposedById,
    documentId,
    mefReport,
    mefReportOn: mefReportOn && fromDbDate(mefReportOn),
    mefDocumentId,
    reason,
    stands: checkUnchanged(inputs, post).ok,
    decidedOn: decidedOn && fromDbDate(decidedOn),
  };
}

function inputsOf(row: Row): ValuationInputs {
  const { entityClass, level, reporting, category, postFunction, people } = row;
  return {
    entityClass,
    level,
    reporting,
    // The constraint `valuation_amounts` keeps the column to these.
    category: category as PostCategory,
    postFunction,
    people,
    budget: moneyFromCentimos(row.budget),
    main: moneyFromCentimos(row.main),
    priorities: storedPriorities(row.lines),
  };
}

/** The lines as they were validated: nothing is computed again from the tables. */
function linesOf(row: Row, inputs: ValuationInputs): ValuationLine[] {
  const { entityClass, level, reporting, category } = inputs;
  const priorities = [...inputs.priorities];
  return row.lines.map((line): ValuationLine => {
    const amount = moneyFromCentimos(line.amount);
    switch (line.kind) {
      case 'main':
        return {
          kind: 'main',
          amount,
          maximum: moneyFromCentimos(row.maximum),
          cell: { entityClass, level, reporting, budgetRange: row.budgetRange, category },
        };
      case 'function':
        return { kind: 'function', amount, percent: line.percent ?? 0, of: inputs.postFunction };
      case 'headcount':
        return { kind: 'headcount', amount, percent: line.percent ?? 0, people: inputs.people };
      case 'prioritised': {
        const priority = priorities.shift();
        if (!priority) throw new Error('A prioritised line has its condition');
        return { kind: 'prioritised', ...priority };
      }
    }
  });
}
