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

/** The rule again, where the row is written. */
export const FREE_OF_CAUSE = { exclusionCause: null } as const satisfies Prisma.CadreMemberWhereInput;

type Offered = {
  readonly assignments: readonly unknown[];
  readonly proposals: readonly unknown[];
  readonly exclusionCause: string | null;
};

/** Why a member who is still to answer an offer could not accept it: another post (DL1024 9), a cause on record (R030 29). */
export function barrierOf({ assignments, proposals, exclusionCause }: Offered): 'committed' | 'excluded' | null {
  if (assignments.length > 0 || proposals.length > 0) return 'committed';
  return exclusionCause === null ? null : 'excluded';
}
