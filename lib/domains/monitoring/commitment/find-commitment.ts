import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { RecordRef } from '@/lib/platform/records';
import { FOLLOWED_SELECT, toFollowed, type FollowedAssignment } from '../followed-assignment';
import { commitmentRecord } from '../records';
import type { CommitmentState, OwnerRole } from '../types';

export type CommitmentCase = {
  readonly id: string;
  readonly version: number;
  readonly visitId: string;
  readonly state: CommitmentState;
  readonly ownerRole: OwnerRole;
  readonly assignment: FollowedAssignment;
  readonly record: RecordRef;
};

export async function findCommitment(tx: Tx, id: string): Promise<CommitmentCase | null> {
  const row = await tx.commitment.findUnique({
    where: { id },
    select: {
      id: true,
      version: true,
      visitId: true,
      description: true,
      state: true,
      ownerRole: true,
      visit: { select: { assignment: { select: FOLLOWED_SELECT } } },
    },
  });
  if (!row) return null;
  const { visit, description, ownerRole, ...rest } = row;
  return {
    ...rest,
    // The constraint `commitment_owner` keeps the column to these roles.
    ownerRole: ownerRole as OwnerRole,
    assignment: toFollowed(visit.assignment),
    record: commitmentRecord({ id, description }),
  };
}
