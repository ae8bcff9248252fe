import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { agreementPermissions } from '../../permissions';
import { reopenAgreementInput } from '../schema';
import { agreementLifecycle } from '../transitions';
import { agreementParties, loadAgreement } from '../operations/load-agreement';

/**
 * Takes an agreement with a mistake back to draft before the last signature. Signatures given were of that text and
 * fall with it; the log keeps them.
 */
export const reopenAgreement = defineCommand({
  name: 'agreements.reopen-agreement',
  permission: agreementPermissions['agreements.reopen-agreement'],
  input: reopenAgreementInput,
  load: (tx, { agreementId }) => loadAgreement(tx, { id: agreementId }),
  ownCase: ({ personId }) => [personId],
  state: ({ state }) => ({ lifecycle: agreementLifecycle, current: state }),
  async write(tx, agreement, { reason }) {
    const { id, state, version, signatures } = agreement;
    expectOne(
      await tx.agreement.updateMany({
        where: { id, state, version },
        data: { state: 'DRAFT', contentHash: null, version: { increment: 1 } },
      }),
    );
    await tx.agreementSignature.deleteMany({ where: { agreementId: id } });
    return {
      value: { agreementId: id },
      effects: [
        {
          record: agreement.record,
          move: { lifecycle: agreementLifecycle, from: state, to: 'DRAFT' },
          parties: agreementParties(agreement),
          caseIds: [agreement.assignment.id],
          reason,
          changes: [{ field: 'signatures', before: signatures.length, after: 0 }],
        },
      ],
      notices: [
        {
          kind: 'agreements.reopened',
          to: { users: signatures.map((signature) => signature.userId) },
          params: { post: agreement.facts.post, entity: agreement.facts.entityName },
          url: agreement.record.url,
          recordId: id,
        },
      ],
    };
  },
});
