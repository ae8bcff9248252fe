import 'server-only';
import { addBusinessDays, calendarFor } from '@/lib/kernel/business-days';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { refuse, ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findRequest, ofPortfolio, partiesOf } from '../operations/find-request';
import { requestPermissions } from '../permissions';
import { requestRecord } from '../records';
import { extendAccessInput } from '../schema';
import { PENDING_PROPOSAL_STATES, requestLifecycle } from '../transitions';

/** The entity gets more business days, from today, to read the files among which it may still choose. */
export const extendAccess = defineCommand({
  name: 'requests.extend-access',
  permission: requestPermissions['requests.extend-access'],
  input: extendAccessInput,
  async load(tx, { id }, { actor }) {
    const request = await findRequest(tx, { id, ...ofPortfolio(actor) });
    if (!request) return null;
    const pending = await tx.proposal.count({ where: { requestId: id, state: { in: [...PENDING_PROPOSAL_STATES] } } });
    return { ...request, pending };
  },
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  rule: ({ pending }) => (pending > 0 ? ok() : refuse('requests.nothing_to_extend')),
  async write(tx, request, { accessDays, reason }, { today, calendar }) {
    const { id, state, version, code } = request;
    expectOne(
      await tx.managerRequest.updateMany({
        where: { id, state, version },
        data: { state: 'PROPOSED', version: { increment: 1 } },
      }),
    );
    const visibleUntil = addBusinessDays(calendarFor(calendar, request.ubigeo), today, accessDays);
    await tx.proposal.updateMany({
      where: { requestId: id, state: { in: [...PENDING_PROPOSAL_STATES] } },
      data: { visibleUntil: toDbDate(visibleUntil), version: { increment: 1 } },
    });
    const record = requestRecord(request);
    return {
      value: { requestId: id },
      effects: [
        {
          record,
          move: { lifecycle: requestLifecycle, from: state, to: 'PROPOSED' },
          parties: partiesOf(request, visibleUntil),
          reason,
          changes: [{ field: 'visibleUntil', after: visibleUntil }],
        },
      ],
      notices: [
        {
          kind: 'requests.access_extended',
          to: { role: 'entity_hr', entityId: request.entityId },
          params: { code, post: request.postTitle, until: visibleUntil },
          url: record.url,
          recordId: id,
        },
      ],
    };
  },
});
