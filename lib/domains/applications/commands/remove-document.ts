import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { applicationPermissions } from '../permissions';
import { applicationRecord } from '../records';
import { removeDocumentSchema } from '../schema';
import { checkStillOpen, loadOwn, stateOf, touchDraft } from './own-draft';

export const removeDocument = defineCommand({
  name: 'applications.remove-document',
  permission: applicationPermissions['applications.remove-document'],
  input: removeDocumentSchema,
  load: (tx, { applicationId }, { actor }) => loadOwn(tx, actor, applicationId),
  state: stateOf,
  rule: (application, _input, { today }) => checkStillOpen(application, today),
  write: async (tx, application, { requestedId }, { now }) => {
    await touchDraft(tx, application.id, now);
    expectOne(await tx.applicationDocument.deleteMany({ where: { applicationId: application.id, requestedId } }));
    return { value: { applicationId: application.id }, effects: [{ record: applicationRecord(application) }] };
  },
});
