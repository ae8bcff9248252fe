import 'server-only';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { Awaited } from '../awaited';

/** A draft asks SERVIR for nothing yet: sending it asks again whether its post is a manager's. */
export const AWAITED = {
  requests: { where: { state: { notIn: ['DRAFT', 'ASSIGNED', 'WITHDRAWN'] } }, select: { code: true }, take: 1 },
  // Assigned and not in office: whoever is has a holding.
  assignments: { where: { startsOn: null, state: { not: 'ANNULLED' } }, select: { id: true }, take: 1 },
} as const satisfies Prisma.SeatSelect;

export function awaitedIn({
  requests: [request],
  assignments,
}: Prisma.SeatGetPayload<{ select: typeof AWAITED }>): Awaited | null {
  if (request) return { by: 'request', code: request.code };
  return assignments.length > 0 ? { by: 'assignment' } : null;
}
