import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { decideRequest } from '../operations/decide-request';
import { contentOf, findRequest } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { checkRequestable } from '../rules';
import { reasonedRequestInput } from '../schema';
import { requestLifecycle } from '../transitions';

/** The directorate takes the request on: from here an analyst looks for who fits (R030 13). */
export const acceptRequest = defineCommand({
  name: 'requests.accept-request',
  permission: requestPermissions['requests.accept-request'],
  input: reasonedRequestInput,
  load: (tx, { id }) => findRequest(tx, { id, state: { not: 'DRAFT' } }),
  ownCase: ({ createdById }) => [createdById],
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  rule: (request, _input, { today }) => checkRequestable(contentOf(request), request.seat, today),
  write: (tx, request, { reason }, context) =>
    decideRequest(tx, request, { to: 'ACCEPTED', reason, notice: 'requests.accepted' }, context),
});
