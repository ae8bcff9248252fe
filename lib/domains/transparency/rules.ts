import { territoryOf } from '@/lib/domains/entities/territories';
import type { RequestState } from '@/lib/domains/requests/transitions';
import type { RequestFunnel } from './types';

const REACHED = {
  submitted: [
    'SUBMITTED',
    'RETURNED',
    'ACCEPTED',
    'PROPOSED',
    'PREFERRED',
    'ACCEPTED_BY_MANAGER',
    'ASSIGNED',
    'WITHDRAWN',
  ],
  accepted: ['ACCEPTED', 'PROPOSED', 'PREFERRED', 'ACCEPTED_BY_MANAGER', 'ASSIGNED'],
  proposed: ['PROPOSED', 'PREFERRED', 'ACCEPTED_BY_MANAGER', 'ASSIGNED'],
  agreed: ['ACCEPTED_BY_MANAGER', 'ASSIGNED'],
  assigned: ['ASSIGNED'],
} as const satisfies Record<string, readonly RequestState[]>;

/** From how many requests stand at each state, how many came at least as far as each step. */
export function requestFunnel(byState: Readonly<Partial<Record<RequestState, number>>>, inPost: number): RequestFunnel {
  const reached = (states: readonly RequestState[]) => states.reduce((sum, state) => sum + (byState[state] ?? 0), 0);
  return {
    submitted: reached(REACHED.submitted),
    accepted: reached(REACHED.accepted),
    proposed: reached(REACHED.proposed),
    agreed: reached(REACHED.agreed),
    assigned: reached(REACHED.assigned),
    in_post: inPost,
  };
}

/** Counts by ubigeo of six digits, gathered into the 26 territories; what lies in none of them is left out. */
export function byTerritory(
  rows: readonly { readonly ubigeo: string; readonly count: number }[],
): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { ubigeo, count } of rows) {
    const territory = territoryOf(ubigeo);
    if (territory) totals[territory.code] = (totals[territory.code] ?? 0) + count;
  }
  return totals;
}
