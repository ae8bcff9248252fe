import 'server-only';
import { cache } from 'react';
import { seatsUnder } from '@/lib/domains/positions/operations/reporting-line';
import type { Actor } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The cycles an actor may see in the role they act in, as `mayReadCycle` says of one. Asked once per request. */
export const cycleScope = cache(async (actor: Actor): Promise<Prisma.PerformanceCycleWhereInput> => {
  const personId = actor.personId ?? NOBODY;
  switch (actor.role) {
    case 'directorate':
      return {};
    case 'monitoring_analyst':
      return { assignment: { entity: { portfolio: { analystId: personId } } } };
    case 'superior':
      return { assignment: { seatId: { in: await seatsUnder(db(), personId) } } };
    case 'manager':
      return { assignment: { member: { personId } } };
    default:
      return { id: NOBODY };
  }
});
