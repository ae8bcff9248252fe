import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { contentOf, findRequest, ofOwnEntity, partiesOf } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { requestRecord } from '../records';
import { checkRequestable } from '../rules';
import { requestInput } from '../schema';
import { requestLifecycle } from '../transitions';

/** HR sends the request to SERVIR. One seat has one open request: index `request_one_open_per_seat`. */
export const submitRequest = defineCommand({
  name: 'requests.submit-request',
  permission: requestPermissions['requests.submit-request'],
  input: requestInput,
  load: (tx, { id }, { actor }) => findRequest(tx, { id, ...ofOwnEntity(actor) }),
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  rule: (request, _input, { today }) => checkRequestable(contentOf(request), request.seat, today),
  async write(tx, request, _input, { now }) {
    const { id, state, version, code } = request;
    expectOne(
      await tx.managerRequest.updateMany({
        where: { id, state, version },
        data: { state: 'SUBMITTED', submittedAt: now, version: { increment: 1 } },
      }),
    );
    const record = requestRecord(request);
    return {
      value: { requestId: id },
      effects: [
        { record, move: { lifecycle: requestLifecycle, from: state, to: 'SUBMITTED' }, parties: partiesOf(request) },
      ],
      notices: [
        {
          kind: 'requests.submitted',
          to: { role: 'directorate' },
          params: { code, post: request.postTitle, entity: request.entityName },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
  constraints: {
    request_one_open_per_seat: { code: 'requests.seat_requested', norm: { source: 'DL1024 8' } },
    requests_ask_for_managers_posts: {
      code: 'requests.not_manager_seat',
      field: 'seatId',
      norm: { source: 'DL1024 8' },
    },
  },
});
