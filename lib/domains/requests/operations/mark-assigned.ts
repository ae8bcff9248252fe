import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { proposalRecord, requestRecord } from '../records';
import { proposalLifecycle, requestLifecycle } from '../transitions';

/**
 * The request and the accepted proposal end because the directorate assigns the manager. For `agreements.assign-manager`,
 * which appends the effects to its own. Refused as a conflict unless both were waiting for it.
 */
export async function markAssigned(
  tx: Tx,
  { requestId, proposalId }: { requestId: string; proposalId: string },
): Promise<Effect[]> {
  expectOne(
    await tx.managerRequest.updateMany({
      where: { id: requestId, state: 'ACCEPTED_BY_MANAGER' },
      data: { state: 'ASSIGNED', version: { increment: 1 } },
    }),
  );
  expectOne(
    await tx.proposal.updateMany({
      where: { id: proposalId, requestId, state: 'ACCEPTED' },
      data: { state: 'ASSIGNED', version: { increment: 1 } },
    }),
  );
  const { code, entityId, seat } = await tx.managerRequest.findUniqueOrThrow({
    where: { id: requestId },
    select: { code: true, entityId: true, seat: { select: { title: true } } },
  });
  const named = { code, title: seat.title };
  return [
    {
      record: requestRecord({ id: requestId, ...named }),
      move: { lifecycle: requestLifecycle, from: 'ACCEPTED_BY_MANAGER', to: 'ASSIGNED' },
      parties: { entityId },
    },
    {
      record: proposalRecord({ id: proposalId, ...named }),
      move: { lifecycle: proposalLifecycle, from: 'ACCEPTED', to: 'ASSIGNED' },
      caseIds: [requestId],
    },
  ];
}
