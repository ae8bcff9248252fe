import 'server-only';
import { refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { agreementPermissions } from '../../permissions';
import { contentHashOf } from '../content-hash';
import { checkContent } from '../rules';
import { sendAgreementInput } from '../schema';
import { signingFactsOf } from '../signing-facts';
import { agreementLifecycle } from '../transitions';
import { agreementParties, loadAgreement } from '../operations/load-agreement';

/** Freezes the text and asks the three parties to sign it, once the host has designated the manager (R030 12). */
export const sendAgreement = defineCommand({
  name: 'agreements.send-agreement',
  permission: agreementPermissions['agreements.send-agreement'],
  input: sendAgreementInput,
  load: (tx, { agreementId }) => loadAgreement(tx, { id: agreementId }),
  ownCase: ({ personId }) => [personId],
  state: ({ state }) => ({ lifecycle: agreementLifecycle, current: state }),
  rule: ({ assignment, facts, content }) =>
    assignment.state === 'DESIGNATED'
      ? checkContent(facts.frame, content)
      : refuse('agreements.not_designated', { norm: { source: 'R030 12-13' } }),
  async write(tx, agreement) {
    const { id, state, version, facts, content } = agreement;
    const contentHash = contentHashOf(facts, content);
    expectOne(
      await tx.agreement.updateMany({
        where: { id, state, version },
        data: { state: 'SIGNING', contentHash, signingFacts: signingFactsOf(facts), version: { increment: 1 } },
      }),
    );
    const notice = {
      kind: 'agreements.to-sign',
      params: { post: facts.post, entity: facts.entityName },
      url: agreement.record.url,
      recordId: id,
    };
    return {
      value: { agreementId: id },
      effects: [
        {
          record: agreement.record,
          move: { lifecycle: agreementLifecycle, from: state, to: 'SIGNING' },
          parties: agreementParties(agreement),
          caseIds: [agreement.assignment.id],
          changes: [{ field: 'contentHash', after: contentHash }],
        },
      ],
      notices: [
        { ...notice, to: { persons: [agreement.personId] } },
        { ...notice, to: { role: 'entity_head', entityId: agreement.entityId } },
        { ...notice, to: { role: 'directorate' } },
      ],
    };
  },
});
