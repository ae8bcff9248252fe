import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { applicationPermissions } from '../permissions';
import { applicationRecord } from '../records';
import { saveDraftSchema } from '../schema';
import { checkStillOpen, loadOwn, stateOf } from './own-draft';

/** Writes one's own draft. It keeps the version of the record: two windows of one person do not refuse each other. */
export const saveDraft = defineCommand({
  name: 'applications.save-draft',
  permission: applicationPermissions['applications.save-draft'],
  input: saveDraftSchema,
  load: (tx, { applicationId }, { actor }) => loadOwn(tx, actor, applicationId),
  state: stateOf,
  rule: (application, _input, { today }) => checkStillOpen(application, today),
  write: async (tx, application, { motivation, statements, next }, { now }) => {
    expectOne(
      await tx.application.updateMany({
        where: { id: application.id, state: 'DRAFT' },
        data: { motivation, statements, updatedAt: now },
      }),
    );
    const changes = [{ field: 'statements', after: statements.length }];
    return {
      value: { applicationId: application.id, next: next ?? 'stay' },
      effects: [{ record: applicationRecord(application), changes }],
    };
  },
});
