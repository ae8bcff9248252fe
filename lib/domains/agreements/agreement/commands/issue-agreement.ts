import 'server-only';
import { calendarDateInLima } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import { attachDocument, storeBytes } from '@/lib/platform/documents';
import { expectOne } from '@/lib/platform/refusing';
import { agreementPermissions } from '../../permissions';
import { agreementTitle } from '../clauses';
import { contentHashOf } from '../content-hash';
import { renderAgreement } from '../documents/render-agreement';
import { checkTextKept } from '../rules';
import { issueAgreementInput } from '../schema';
import { agreementLifecycle } from '../transitions';
import { loadAgreement } from '../operations/load-agreement';

/**
 * Produces the signed agreement's document, once: stores it, makes it readable to its parties, and registers it to be
 * verified by anyone. What the public page tells is institutions, post, name of who holds it and dates: holding a
 * public post won by merit is public (results are published, R030 22; DL1024 5); nothing else of the person is kept.
 */
export const issueAgreement = defineCommand({
  name: 'agreements.issue-agreement',
  permission: agreementPermissions['agreements.issue-agreement'],
  input: issueAgreementInput,
  async prepare({ agreementId }) {
    const agreement = await db().$transaction((tx) => loadAgreement(tx, { id: agreementId }));
    if (!agreement?.verificationCode || agreement.documentId) return refuse('platform.conflict');
    const kept = checkTextKept(agreement.contentHash, contentHashOf(agreement.facts, agreement.content));
    if (!kept.ok) return kept;
    const bytes = await renderAgreement(agreement);
    return ok(await storeBytes(bytes, `Convenio-${agreement.facts.code}.pdf`, 'application/pdf'));
  },
  load: (tx, { agreementId }) => loadAgreement(tx, { id: agreementId }),
  state: ({ state }) => ({ lifecycle: agreementLifecycle, current: state }),
  async write(tx, agreement, _input, { now, prepared: file }) {
    const { id, version, facts, verificationCode: code, signedAt } = agreement;
    if (!code || !signedAt) throw new Error('A signed agreement has its code and its instant');
    const documentId = await attachDocument(tx, file, {
      recordType: 'agreement',
      recordId: id,
      visibility: 'entity',
      entityId: agreement.entityId,
      personIds: [agreement.personId],
      uploadedById: null,
      at: now,
    });
    expectOne(
      await tx.agreement.updateMany({
        where: { id, version, state: 'SIGNED', documentId: null },
        data: { documentId, version: { increment: 1 } },
      }),
    );
    await tx.verifiableAct.create({
      data: {
        code,
        kind: 'agreement',
        recordId: id,
        documentId,
        sha256: file.sha256,
        title: { es: agreementTitle(facts), en: `Assignment agreement ${facts.code}` },
        issuedAt: now,
        facts: {
          entity: facts.entityName,
          unit: facts.unitName,
          post: facts.post,
          manager: facts.managerName,
          signedOn: calendarDateInLima(signedAt),
          effectiveOn: facts.effectiveOn,
        },
      },
    });
    return {
      value: { agreementId: id, documentId },
      effects: [
        {
          record: agreement.record,
          move: { lifecycle: agreementLifecycle, from: 'SIGNED', to: 'SIGNED' },
          caseIds: [agreement.assignment.id],
          documentId,
          changes: [{ field: 'sha256', after: file.sha256 }],
        },
      ],
    };
  },
});
