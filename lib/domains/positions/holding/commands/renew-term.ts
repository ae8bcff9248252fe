import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { receiveUpload } from '@/lib/platform/documents';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { TRUST_FRAME } from '../../trust/standing';
import { attachAct } from '../operations/attach-act';
import { loadOpenHolding } from '../operations/load-holding';
import { renewTermInput } from '../schema';
import { checkRenewal, nextTerm, RENEWED_MEANWHILE } from '../term';

/**
 * HR records that its entity renews a manager chosen by competition for one more term in the post, by a reasoned favourable
 * report that weighs the annual evaluations (L30057 60; R040 238-A).
 */
export const renewTerm = defineCommand({
  name: 'positions.renew-term',
  permission: positionPermissions['positions.renew-term'],
  input: renewTermInput,
  prepare: ({ proof }) => receiveUpload(proof, 'proof'),
  load: async (tx, { seatId, holdingId }, { actor: { entityId }, today }) =>
    entityId === null ? null : await loadOpenHolding(tx, { id: seatId, entityId }, holdingId, today),
  ownCase: ({ holding }) => [holding.personId],
  rule: ({ seat, holding }, { termEndsOn }, { today }) => checkRenewal(seat, holding, today, TRUST_FRAME, termEndsOn),
  async write(tx, { seat, holding, record }, { report, support, reason }, { actor, now, prepared }) {
    const next = nextTerm(seat.group, holding, TRUST_FRAME);
    if (!next) throw new RangeError(`Holding ${holding.id} has no term to renew`);
    const documentId = await attachAct(
      tx,
      prepared,
      { holdingId: holding.id, entityId: seat.entityId },
      { actor, now },
    );
    const [startsOn, dueOn] = [toDbDate(next.from), toDbDate(next.until)];
    await tx.termRenewal.create({
      data: { holdingId: holding.id, startsOn, dueOn, report, support, reason, documentId, recordedAt: now },
    });
    const open = { id: holding.id, endsOn: null };
    expectOne(await tx.seatHolding.updateMany({ where: open, data: { dueOn, remindedOn: null } }));
    const params = { post: seat.title, entity: seat.entity.name, until: next.until };
    return {
      value: { seatId: seat.id, until: next.until },
      effects: [
        {
          record,
          caseIds: [seat.id],
          reason,
          documentId,
          changes: [
            { field: 'holder', after: holding.name },
            { field: 'dueOn', before: next.from, after: next.until },
            { field: 'favourableReport', after: report },
            { field: 'support', after: support },
          ],
        },
      ],
      notices: [
        {
          kind: 'positions.term-renewed',
          to: { persons: [holding.personId] },
          params,
          url: '/avisos',
          recordId: holding.id,
        },
      ],
    };
  },
  constraints: {
    term_renewal_holdingId_startsOn_key: RENEWED_MEANWHILE,
    renewal_follows_the_term: RENEWED_MEANWHILE,
  },
});
