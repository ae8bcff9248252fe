import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { moveApplication } from '../operations/move-application';
import { applicationPermissions } from '../permissions';
import { withdrawApplicationSchema } from '../schema';
import { loadOwn, stateOf } from './own-draft';

/** Leaves the selection, at any time before it ends. It cannot be undone: one person, one application per call. */
export const withdrawApplication = defineCommand({
  name: 'applications.withdraw-application',
  permission: applicationPermissions['applications.withdraw-application'],
  input: withdrawApplicationSchema,
  load: (tx, { applicationId }, { actor }) => loadOwn(tx, actor, applicationId),
  state: stateOf,
  write: async (tx, application, { reason }, { now }) => {
    const effect = await moveApplication(tx, application, { to: 'WITHDRAWN', at: now, ...(reason ? { reason } : {}) });
    return { value: { applicationId: application.id }, effects: [effect] };
  },
});
