import 'server-only';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findRequest, ofOwnEntity, partiesOf } from '../operations/find-request';
import { attachBudgetDocument, columnsOf, receiveBudgetDocument, replaceProfile } from '../operations/write-content';
import { requestPermissions } from '../permissions';
import { requestRecord } from '../records';
import { checkNeededOn, checkSeat } from '../rules';
import { editRequestInput } from '../schema';
import { requestLifecycle } from '../transitions';

/** HR completes a draft, or mends what SERVIR returned. */
export const editRequest = defineCommand({
  name: 'requests.edit-request',
  permission: requestPermissions['requests.edit-request'],
  input: editRequestInput,
  prepare: (input) => receiveBudgetDocument(input),
  load: (tx, { id }, { actor }) => findRequest(tx, { id, ...ofOwnEntity(actor) }),
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  rule: ({ seat }, { neededOn }, { today }) =>
    firstRefusal(checkSeat(seat, neededOn), checkNeededOn(neededOn, today)) ?? ok(),
  async write(tx, request, input, { actor, now, prepared }) {
    const { id, state, version, entityId } = request;
    expectOne(
      await tx.managerRequest.updateMany({
        where: { id, state, version },
        data: { ...columnsOf(input), version: { increment: 1 } },
      }),
    );
    await replaceProfile(tx, id, input.profile);
    const owner = { requestId: id, entityId, uploadedById: actor.userId, at: now };
    const documentId = prepared ? await attachBudgetDocument(tx, prepared, owner) : null;
    return {
      value: { requestId: id },
      effects: [
        {
          record: requestRecord(request),
          move: { lifecycle: requestLifecycle, from: state, to: state },
          parties: partiesOf(request),
          documentId,
          changes: changesOf(request, input),
        },
      ],
    };
  },
});

type Content = { reason: string; budgetSource: string; budgetConfirmed: boolean; neededOn: string };

function changesOf(before: Content, input: { [K in keyof Content]: Content[K] | null }) {
  const fields = ['reason', 'budgetSource', 'budgetConfirmed', 'neededOn'] as const;
  return fields.flatMap((field) => {
    const after = input[field] ?? '';
    return after === before[field] ? [] : [{ field, before: before[field], after }];
  });
}
