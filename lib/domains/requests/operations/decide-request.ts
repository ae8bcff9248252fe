import 'server-only';
import type { CommandContext, Outcome } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { Notice } from '@/lib/platform/notifications';
import { expectOne } from '@/lib/platform/refusing';
import { requestRecord } from '../records';
import { requestLifecycle } from '../transitions';
import { partiesOf, type FoundRequest } from './find-request';

export type Decision = {
  readonly to: 'ACCEPTED' | 'RETURNED';
  readonly reason: string;
  readonly notice: string;
};

/** Writes what the directorate decided on a request, and tells whose turn it is now. */
export async function decideRequest(
  tx: Tx,
  request: FoundRequest,
  { to, reason, notice }: Decision,
  { actor, now }: CommandContext,
): Promise<Outcome<{ requestId: string }>> {
  const { id, state, version, code } = request;
  expectOne(
    await tx.managerRequest.updateMany({
      where: { id, state, version },
      data: { state: to, decisionReason: reason, decidedById: actor.userId, decidedAt: now, version: { increment: 1 } },
    }),
  );
  const record = requestRecord(request);
  const told: Omit<Notice, 'to'> = {
    kind: notice,
    params: { code, post: request.postTitle },
    url: record.url,
    recordId: id,
  };
  return {
    value: { requestId: id },
    effects: [{ record, move: { lifecycle: requestLifecycle, from: state, to }, parties: partiesOf(request), reason }],
    notices: [
      { ...told, to: { role: 'entity_hr', entityId: request.entityId } },
      ...(to === 'ACCEPTED' ? [{ ...told, to: { persons: [request.analystPersonId] } }] : []),
    ],
  };
}
