import 'server-only';
import { ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { receiveUpload } from '@/lib/platform/documents';
import { closeHolding } from '../../operations/holdings';
import { positionPermissions } from '../../permissions';
import { attachAct } from '../operations/attach-act';
import { loadOpenHolding } from '../operations/load-holding';
import { checkEnd } from '../rules';
import { endHolderInput } from '../schema';

/** HR records that whoever held a post of its entity left it, when and why (L30057 49, 63). */
export const endHolder = defineCommand({
  name: 'positions.end-holder',
  permission: positionPermissions['positions.end-holder'],
  input: endHolderInput,
  prepare: async ({ proof }) => (proof ? await receiveUpload(proof, 'proof') : ok(null)),
  load: async (tx, { seatId, holdingId }, { actor: { entityId }, today }) =>
    entityId === null ? null : await loadOpenHolding(tx, { id: seatId, entityId }, holdingId, today),
  ownCase: ({ holding }) => [holding.personId],
  rule: ({ holding }, input, { today }) => checkEnd(holding, input, today),
  async write(tx, { seat, holding, record }, { endsOn, cause, support }, { actor, now, prepared }) {
    await closeHolding(tx, { seatId: seat.id, endsOn, cause, support });
    const documentId = prepared
      ? await attachAct(tx, prepared, { holdingId: holding.id, entityId: seat.entityId }, { actor, now })
      : null;
    const params = { post: seat.title, entity: seat.entity.name, endsOn };
    return {
      value: { seatId: seat.id },
      effects: [
        {
          record,
          caseIds: [seat.id],
          documentId,
          changes: [
            { field: 'holder', before: holding.name },
            { field: 'endsOn', after: endsOn },
            { field: 'endCause', after: cause },
            { field: 'support', after: support },
          ],
        },
      ],
      notices: [
        {
          kind: 'positions.holder-ended',
          to: { persons: [holding.personId] },
          params,
          url: '/avisos',
          recordId: holding.id,
        },
      ],
    };
  },
});
