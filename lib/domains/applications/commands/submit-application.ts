import 'server-only';
import type { Identity } from '@/lib/domains/people/types';
import { partsOf } from '@/lib/kernel/calendar-date';
import { firstRefusal, ok } from '@/lib/kernel/result';
import { nextCode } from '@/lib/platform/codes';
import { defineCommand } from '@/lib/platform/command';
import { readDraftContent } from '../operations/draft-content';
import { moveApplication } from '../operations/move-application';
import { applicationPermissions } from '../permissions';
import { checkComplete } from '../rules';
import { submitApplicationSchema } from '../schema';
import { receiptHash } from '../snapshot';
import { STATEMENTS, type ApplicationSnapshot } from '../types';
import { checkStillOpen, loadOwn, stateOf } from './own-draft';

/** Sends a complete application in time. From here on what was sent is frozen, and its receipt proves it. */
export const submitApplication = defineCommand({
  name: 'applications.submit-application',
  permission: applicationPermissions['applications.submit-application'],
  input: submitApplicationSchema,
  load: async (tx, { applicationId }, { actor }) => {
    const application = await loadOwn(tx, actor, applicationId);
    return application && { ...application, draft: await readDraftContent(tx, application) };
  },
  state: stateOf,
  rule: (application, _input, { today }) =>
    firstRefusal(checkStillOpen(application, today), checkComplete(application.draft.content)) ?? ok(),
  write: async (tx, { draft, ...application }, _input, { now, today }) => {
    const code = await nextCode(tx, 'application_code', partsOf(today).year);
    const snapshot = freeze({ ...application, code }, draft, now);
    const hash = receiptHash(snapshot);
    const effect = await moveApplication(tx, application, {
      to: 'SUBMITTED',
      at: now,
      set: { code, snapshot, receiptHash: hash, submittedAt: now },
      changes: [
        { field: 'code', after: code },
        { field: 'receiptHash', after: hash },
      ],
    });
    const url = `/postulaciones/${application.id}`;
    return {
      value: { applicationId: application.id, code, receiptHash: hash },
      effects: [{ ...effect, record: { ...effect.record, label: `${code} · ${application.competition.title}` } }],
      notices: [
        {
          kind: 'applications.submitted',
          to: { persons: [application.personId] },
          params: { code, competition: application.competition.title },
          url,
          recordId: application.id,
        },
      ],
    };
  },
  constraints: { application_out_of_time: { code: 'applications.out_of_time' } },
});

type Sent = {
  readonly code: string;
  readonly personId: string;
  readonly competition: { id: string; code: string; title: string };
};

function freeze(
  { code, personId, competition }: Sent,
  { content, documents, files, motivation }: Awaited<ReturnType<typeof readDraftContent>>,
  now: Date,
): ApplicationSnapshot {
  const { identity, curriculum, requestedDocuments, statements } = content;
  if (!identity) throw new Error('checked by the rule');
  const withDocument = <T extends { readonly documentId: string | null }>({ documentId, ...rest }: T) => ({
    ...rest,
    document: (documentId && files.get(documentId)) || null,
  });
  const nameOf = new Map(requestedDocuments.map(({ id, name }) => [id, name]));
  return {
    format: 1,
    code,
    competition: { id: competition.id, code: competition.code, title: competition.title },
    submittedAt: now.toISOString(),
    personId,
    identity: identityOf(identity),
    studies: curriculum.studies.map(withDocument),
    experiences: curriculum.experiences.map(withDocument),
    documents: documents.map((document) => ({ ...document, requested: nameOf.get(document.requestedId) ?? '' })),
    statements: STATEMENTS.filter((statement) => statements.includes(statement)),
    motivation,
  };
}

function identityOf(identity: Identity): Identity {
  const { documentType, documentNumber, givenNames, familyNames, birthDate, nationality, phone, ubigeo } = identity;
  return { documentType, documentNumber, givenNames, familyNames, birthDate, nationality, phone, ubigeo };
}
