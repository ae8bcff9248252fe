import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { decideRequest } from '../operations/decide-request';
import { findRequest } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { reasonedRequestInput } from '../schema';
import { requestLifecycle } from '../transitions';

/** The directorate returns the request with what must be mended. */
export const returnRequest = defineCommand({
  name: 'requests.return-request',
  permission: requestPermissions['requests.return-request'],
  input: reasonedRequestInput,
  load: (tx, { id }) => findRequest(tx, { id, state: { not: 'DRAFT' } }),
  ownCase: ({ createdById }) => [createdById],
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  write: (tx, request, { reason }, context) =>
    decideRequest(tx, request, { to: 'RETURNED', reason, notice: 'requests.returned' }, context),
});
