import 'server-only';
import { OPEN_REQUEST_STATES } from '@/lib/domains/requests/transitions';
import { db } from '@/lib/platform/db';

/** What is under way to fill a seat: the request for it or, once SERVIR has assigned, the assignment. */
export type SeatUnderWay = {
  readonly kind: 'request' | 'assignment';
  readonly id: string;
  readonly code: string;
};

/** Of an entity's seats, those for which a manager has been asked or assigned and has not taken office yet, by their id. */
export async function listSeatsUnderWay(entityId: string | null): Promise<ReadonlyMap<string, SeatUnderWay>> {
  if (entityId === null) return new Map();
  const select = { id: true, code: true, seatId: true } as const;
  const [requests, assignments] = await Promise.all([
    db().managerRequest.findMany({ where: { entityId, state: { in: [...OPEN_REQUEST_STATES] } }, select }),
    db().assignment.findMany({ where: { entityId, state: { not: 'ANNULLED' }, startsOn: null }, select }),
  ]);
  return new Map<string, SeatUnderWay>([
    ...requests.map(({ seatId, ...request }) => [seatId, { kind: 'request', ...request }] as const),
    ...assignments.map(({ seatId, ...assignment }) => [seatId, { kind: 'assignment', ...assignment }] as const),
  ]);
}
