import 'server-only';
import { getCurriculum, getIdentity } from '@/lib/domains/people/queries';
import type { Tx } from '@/lib/platform/db';
import type { DraftContent } from '../rules';

type Draft = { readonly id: string; readonly personId: string; readonly competitionId: string };

export type DraftDocument = {
  readonly requestedId: string;
  readonly documentId: string;
  readonly name: string;
  readonly sha256: string;
};

/** What a draft would submit now: the profile as it is, the documents attached and the statements accepted. */
export async function readDraftContent(tx: Tx, draft: Draft) {
  const identity = await getIdentity(tx, draft.personId);
  const curriculum = await getCurriculum(tx, draft.personId);
  const requestedDocuments = await tx.competitionDocument.findMany({
    where: { competitionId: draft.competitionId },
    orderBy: { position: 'asc' },
    select: { id: true, name: true, mandatory: true },
  });
  const row = await tx.application.findUniqueOrThrow({
    where: { id: draft.id },
    select: { statements: true, motivation: true, documents: { select: { requestedId: true, documentId: true } } },
  });
  const attached = row.documents;
  const files = await listFiles(tx, [
    ...attached.map(({ documentId }) => documentId),
    ...[...curriculum.studies, ...curriculum.experiences].flatMap(({ documentId }) => documentId ?? []),
  ]);
  const documents = attached.flatMap(({ requestedId, documentId }): DraftDocument[] => {
    const file = files.get(documentId);
    return file ? [{ requestedId, ...file }] : [];
  });
  const content: DraftContent = {
    identity,
    curriculum,
    requestedDocuments,
    answered: documents.map(({ requestedId }) => requestedId),
    statements: row.statements,
  };
  return { content, documents, files, motivation: row.motivation };
}

async function listFiles(tx: Tx, ids: readonly string[]) {
  const rows = await tx.document.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, sha256: true },
  });
  return new Map(rows.map(({ id, name, sha256 }) => [id, { documentId: id, name, sha256 }]));
}
