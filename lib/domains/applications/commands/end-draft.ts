import 'server-only';
import { fromDbDate, isAfter } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { findApplication, moveApplication } from '../operations/move-application';
import { applicationPermissions } from '../permissions';
import { applicationRecord } from '../records';
import { endDraftSchema } from '../schema';
import { stateOf } from './own-draft';

/** The portal ends a draft that can no longer be submitted, so that it leaves its author's worklist; and tells them. */
export const endDraft = defineCommand({
  name: 'applications.end-draft',
  permission: applicationPermissions['applications.end-draft'],
  input: endDraftSchema,
  load: (tx, { applicationId }) => findApplication(tx, applicationId),
  state: stateOf,
  rule: ({ competition }, _input, { today }) =>
    competition.state === 'PUBLISHED' && !isAfter(today, fromDbDate(competition.applicationsCloseOn))
      ? refuse('applications.still_open')
      : ok(),
  write: async (tx, application, _input, { now }) => ({
    value: { applicationId: application.id },
    effects: [await moveApplication(tx, application, { to: 'WITHDRAWN', at: now })],
    notices: [
      {
        kind: 'applications.not_submitted',
        to: { persons: [application.personId] },
        params: { competition: application.competition.title },
        url: applicationRecord(application).url,
        recordId: application.id,
      },
    ],
  }),
});
