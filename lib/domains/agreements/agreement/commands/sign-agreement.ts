import 'server-only';
import { reauthenticate } from '@/lib/domains/identity/operations/reauthenticate';
import { firstRefusal } from '@/lib/kernel/result';
import type { Effect } from '@/lib/platform/command';
import { defineCommand } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { assignmentLifecycle } from '../../assignment/transitions';
import { agreementPermissions } from '../../permissions';
import { contentHashOf, newVerificationCode } from '../content-hash';
import { partyOf } from '../policy';
import { checkSignature, checkTextKept, missingParties } from '../rules';
import { signAgreementInput } from '../schema';
import { agreementLifecycle } from '../transitions';
import { agreementParties, loadAgreement, type LoadedAgreement } from '../operations/load-agreement';

export const AGREEMENT_SIGNED_QUEUE = 'agreement-signed';

/**
 * One party signs the frozen text, after giving their password again. The third signature makes the agreement: it
 * gets its verification code, the assignment advances, and its document is produced by a job (R030 2.9, 12).
 */
export const signAgreement = defineCommand({
  name: 'agreements.sign-agreement',
  permission: agreementPermissions['agreements.sign-agreement'],
  input: signAgreementInput,
  prepare: ({ password }, { actor, now }) => reauthenticate(actor.userId, password, now),
  async load(tx, { agreementId }, { actor }) {
    const agreement = await loadAgreement(tx, { id: agreementId });
    const party = agreement && partyOf(actor, agreement);
    return agreement && party ? { ...agreement, party } : null;
  },
  state: ({ state }) => ({ lifecycle: agreementLifecycle, current: state }),
  rule: (agreement, { contentHash }, { actor }) =>
    firstRefusal(checkTextKept(agreement.contentHash, contentHashOf(agreement.facts, agreement.content))) ??
    checkSignature(agreement, { party: agreement.party, userId: actor.userId ?? '', contentHash }),
  async write(tx, agreement, { contentHash }, { actor, now }) {
    const { id, state, version, party } = agreement;
    if (!actor.userId) throw new Error('Only accounts sign');
    const signed = [...agreement.signatures.map((given) => given.party), party];
    const last = missingParties(signed.map((given) => ({ party: given }))).length === 0;
    const to = last ? 'SIGNED' : 'SIGNING';
    expectOne(
      await tx.agreement.updateMany({
        where: { id, state, version, contentHash },
        data: {
          state: to,
          version: { increment: 1 },
          ...(last ? { signedAt: now, verificationCode: newVerificationCode() } : {}),
        },
      }),
    );
    await tx.agreementSignature.create({
      data: {
        agreementId: id,
        party,
        userId: actor.userId,
        name: actor.name,
        capacity: actor.role,
        contentHash,
        signedAt: now,
      },
    });
    const signature: Effect = {
      record: agreement.record,
      move: { lifecycle: agreementLifecycle, from: state, to },
      parties: agreementParties(agreement, signed),
      // The last signature is told on the assignment by the assignment's own line.
      caseIds: last ? [] : [agreement.assignment.id],
      changes: [
        { field: 'party', after: party },
        { field: 'contentHash', after: contentHash },
      ],
    };
    return {
      value: { agreementId: id, complete: last },
      effects: last ? [signature, await advanceAssignment(tx, agreement)] : [signature],
      notices: last ? signedNotices(agreement) : [],
      jobs: last ? [{ queue: AGREEMENT_SIGNED_QUEUE, data: { agreementId: id }, key: id }] : [],
    };
  },
  constraints: {
    agreement_signature_agreementId_party_key: { code: 'agreements.already_signed' },
    agreement_signature_agreementId_userId_key: { code: 'agreements.signs_for_two' },
  },
});

async function advanceAssignment(tx: Tx, agreement: LoadedAgreement): Promise<Effect> {
  const { assignment } = agreement;
  expectOne(
    await tx.assignment.updateMany({
      where: { id: assignment.id, state: 'DESIGNATED', version: assignment.version },
      data: { state: 'AGREEMENT_SIGNED', version: { increment: 1 } },
    }),
  );
  return {
    record: assignment.record,
    move: { lifecycle: assignmentLifecycle, from: 'DESIGNATED', to: 'AGREEMENT_SIGNED' },
    parties: agreementParties(agreement),
  };
}

function signedNotices(agreement: LoadedAgreement) {
  const notice = {
    kind: 'agreements.signed',
    params: { post: agreement.facts.post, entity: agreement.facts.entityName },
    url: agreement.record.url,
    recordId: agreement.id,
  };
  return [
    { ...notice, to: { persons: [agreement.personId] } },
    { ...notice, to: { role: 'entity_head' as const, entityId: agreement.entityId } },
    { ...notice, to: { role: 'entity_hr' as const, entityId: agreement.entityId } },
  ];
}
