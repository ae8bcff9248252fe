import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import type { Actor } from '@/lib/kernel/actor';
import { fromDbDate, isOnOrAfter } from '@/lib/kernel/calendar-date';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { classify } from '../classification';
import { termEnd } from '../holding/term';
import { titlesOf } from '../nomenclature';
import { visibleSeats } from '../scope';
import { LISTED_ENTITY, standingOf } from '../tpm/standing';
import { TRUST_FRAME } from '../trust/standing';
import type { HoldingView, ServantGroup } from '../types';

const SEAT = {
  id: true,
  code: true,
  title: true,
  level: true,
  servantGroup: true,
  managerRole: true,
  budgeted: true,
  functions: true,
  suppressedOn: true,
  version: true,
  reportsToId: true,
  unitId: true,
  highImpactSince: true,
  highImpactReason: true,
  entity: { select: { id: true, name: true, acronym: true, ...LISTED_ENTITY } },
  unit: { select: { name: true, bodyType: true, function: true } },
  reportsTo: { select: { id: true, title: true } },
  reports: {
    where: { suppressedOn: null },
    orderBy: [{ level: 'asc' }, { title: 'asc' }],
    select: { id: true, title: true },
  },
  holdings: {
    orderBy: { startsOn: 'desc' },
    select: {
      id: true,
      modality: true,
      startsOn: true,
      dueOn: true,
      endsOn: true,
      support: true,
      documentId: true,
      profile: true,
      beyondCaps: true,
      endCause: true,
      endSupport: true,
      metProfile: { select: { id: true, number: true } },
      renewals: {
        orderBy: { startsOn: 'desc' },
        select: { startsOn: true, dueOn: true, report: true, support: true, reason: true, documentId: true },
      },
      person: { select: { givenNames: true, familyNames: true } },
    },
  },
  exceptions: {
    orderBy: { requestedAt: 'desc' },
    select: {
      id: true,
      version: true,
      state: true,
      groupAsked: true,
      roleAsked: true,
      ground: true,
      reason: true,
      documentId: true,
      requestedAt: true,
      requestedById: true,
      resolution: true,
      decisionReason: true,
      decidedOn: true,
    },
  },
} as const satisfies Prisma.SeatSelect;

/** A post with its classification and why, who has held it, and the exceptions asked for it; null out of the actor's scope. */
export async function getSeat(actor: Actor, id: string) {
  if (!isUuid(id)) return null;
  const row = await db().seat.findFirst({ where: { AND: [{ id }, visibleSeats(actor)] }, select: SEAT });
  if (!row) return null;
  const { holdings, exceptions, ...seat } = row;
  const { government, entityClass } = row.entity;
  const place = { government, entityClass, level: row.level, bodyType: row.unit.bodyType };
  const held = holdings.find(({ endsOn }) => endsOn === null || isOnOrAfter(fromDbDate(endsOn), today()));
  return {
    ...seat,
    suppressedOn: seat.suppressedOn && fromDbDate(seat.suppressedOn),
    ...standingOf(seat, held?.modality ?? null),
    highImpactSince: seat.highImpactSince && fromDbDate(seat.highImpactSince),
    classification: classify(place),
    titles: titlesOf(place),
    holdings: holdings.map((holding) => toHolding(row.servantGroup, holding)),
    exceptions: exceptions.map(({ decidedOn, ...exception }) => ({
      ...exception,
      decidedOn: decidedOn && fromDbDate(decidedOn),
    })),
  };
}

function toHolding(
  group: ServantGroup,
  { person, renewals, metProfile, ...holding }: Prisma.SeatGetPayload<{ select: typeof SEAT }>['holdings'][number],
): HoldingView {
  const dates = {
    startsOn: fromDbDate(holding.startsOn),
    dueOn: holding.dueOn && fromDbDate(holding.dueOn),
    endsOn: holding.endsOn && fromDbDate(holding.endsOn),
  };
  return {
    ...holding,
    ...dates,
    name: `${person.givenNames} ${person.familyNames}`,
    metProfile: metProfile?.number ? { id: metProfile.id, number: metProfile.number } : null,
    dueOn: termEnd(group, { ...dates, modality: holding.modality }, TRUST_FRAME),
    renewals: renewals.map(({ startsOn, dueOn, ...renewal }) => ({
      ...renewal,
      from: fromDbDate(startsOn),
      until: fromDbDate(dueOn),
    })),
  };
}

export type SeatRecord = NonNullable<Awaited<ReturnType<typeof getSeat>>>;

/** What of a post says how it is classified and why: the exception in force is the last one granted. */
export function classificationOf({ servantGroup, managerRole, classification, titles, exceptions }: SeatRecord) {
  const granted = exceptions.find(({ state }) => state === 'GRANTED');
  return { group: servantGroup, role: managerRole, found: classification, titles, granted };
}
