import 'server-only';
import { heldOn } from '@/lib/domains/positions/scope';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Prisma } from '@/lib/platform/prisma/client';

/** A post that something was given for, with whoever holds it that day. */
export const receivingSeat = (today: CalendarDate) =>
  ({
    id: true,
    title: true,
    entityId: true,
    suppressedOn: true,
    entity: { select: { acronym: true } },
    holdings: { where: heldOn(today), select: { personId: true } },
  }) satisfies Prisma.SeatSelect;
