import 'server-only';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument as attach, receiveUpload } from '@/lib/platform/documents';
import { applicationPermissions } from '../permissions';
import { applicationRecord } from '../records';
import { attachDocumentSchema } from '../schema';
import { checkStillOpen, loadOwn, stateOf, touchDraft } from './own-draft';

/** Answers one of the documents the terms ask for; a second file takes the place of the first. */
export const attachDocument = defineCommand({
  name: 'applications.attach-document',
  permission: applicationPermissions['applications.attach-document'],
  input: attachDocumentSchema,
  prepare: ({ document }) => receiveUpload(document, 'document'),
  load: async (tx, { applicationId, requestedId }, { actor }) => {
    const application = await loadOwn(tx, actor, applicationId);
    if (!application) return null;
    const requested = await tx.competitionDocument.findFirst({
      where: { id: requestedId, competitionId: application.competitionId },
      select: { id: true, name: true },
    });
    return { ...application, requested };
  },
  state: stateOf,
  rule: (application, _input, { today }) => {
    if (!application.requested) return refuse('platform.not_found');
    const open = checkStillOpen(application, today);
    return open.ok ? ok() : open;
  },
  write: async (tx, application, { requestedId }, { actor, now, prepared }) => {
    await touchDraft(tx, application.id, now);
    const documentId = await attach(tx, prepared, {
      recordType: 'application',
      recordId: application.id,
      visibility: 'servir',
      personIds: [application.personId],
      uploadedById: actor.userId,
      at: now,
    });
    await tx.applicationDocument.upsert({
      where: { applicationId_requestedId: { applicationId: application.id, requestedId } },
      create: { applicationId: application.id, requestedId, documentId },
      update: { documentId },
    });
    const changes = [{ field: 'document', after: application.requested?.name ?? null }];
    return {
      value: { applicationId: application.id },
      effects: [{ record: applicationRecord(application), documentId, changes }],
    };
  },
});
