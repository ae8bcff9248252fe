import 'server-only';
import type { Prisma } from '@/lib/platform/prisma/client';

/** What of a member says that another post is theirs: an assignment that has not ended, an offer they accepted. */
export const COMMITMENTS = {
  assignments: {
    where: { state: { notIn: ['FAILED_PROBATION', 'ENDED', 'ANNULLED'] } },
    select: { id: true },
    take: 1,
  },
  proposals: { where: { state: 'ACCEPTED' }, select: { id: true }, take: 1 },
} as const satisfies Prisma.CadreMemberSelect;

type Commitments = { readonly assignments: readonly unknown[]; readonly proposals: readonly unknown[] };

/** Whether a member who is still to answer an offer could not accept it (DL1024 9). */
export function isCommitted({ assignments, proposals }: Commitments): boolean {
  return assignments.length > 0 || proposals.length > 0;
}
