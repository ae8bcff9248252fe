import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { findRequest, ofOwnEntity, partiesOf } from '../operations/find-request';
import { lastDayToChoose } from '../operations/last-day-to-choose';
import { requestPermissions } from '../permissions';
import { proposalRecord, requestRecord } from '../records';
import { reasonedRequestInput } from '../schema';
import { proposalLifecycle, requestLifecycle } from '../transitions';

/**
 * While the manager it prefers has not answered, the entity takes its preference back and chooses again; among whom is
 * SERVIR's to propose again when nobody else's file is open to it. It counts for nothing against the manager.
 */
export const withdrawPreference = defineCommand({
  name: 'requests.withdraw-preference',
  permission: requestPermissions['requests.withdraw-preference'],
  input: reasonedRequestInput,
  async load(tx, { id }, { actor }) {
    const request = await findRequest(tx, { id, ...ofOwnEntity(actor) });
    if (!request) return null;
    const preferred = await tx.proposal.findFirst({
      where: { requestId: id, state: 'PREFERRED' },
      select: { id: true, version: true, memberId: true, member: { select: { personId: true } } },
    });
    return { ...request, preferred };
  },
  ownCase: ({ preferred }) => [preferred?.member.personId],
  state: ({ state }) => ({ lifecycle: requestLifecycle, current: state }),
  async write(tx, request, { reason }, { today }) {
    const { id, state, version, code, preferred, postTitle, entityName } = request;
    if (!preferred) throw new Error('A preferred request has a preferred file');
    expectOne(
      await tx.proposal.updateMany({
        where: { id: preferred.id, state: 'PREFERRED', version: preferred.version },
        data: { state: 'NOT_PREFERRED', preferenceReason: null, version: { increment: 1 } },
      }),
    );
    const visibleUntil = await lastDayToChoose(tx, id, today);
    const next = visibleUntil ? 'PROPOSED' : 'ACCEPTED';
    expectOne(
      await tx.managerRequest.updateMany({
        where: { id, state, version },
        data: { state: next, version: { increment: 1 } },
      }),
    );
    const record = requestRecord(request);
    const file = proposalRecord({ ...request, id: preferred.id });
    const told = {
      kind: 'requests.preference_withdrawn',
      params: { code, post: postTitle, entity: entityName },
    };
    return {
      value: { requestId: id },
      effects: [
        {
          record,
          move: { lifecycle: requestLifecycle, from: state, to: next },
          parties: partiesOf(request, visibleUntil ?? undefined),
          reason,
        },
        {
          record: file,
          move: { lifecycle: proposalLifecycle, from: 'PREFERRED', to: 'NOT_PREFERRED' },
          caseIds: [preferred.memberId],
          reason,
        },
      ],
      notices: [
        { ...told, to: { persons: [preferred.member.personId] }, url: file.url, recordId: preferred.id },
        { ...told, to: { persons: [request.analystPersonId] }, url: record.url, recordId: id },
      ],
    };
  },
});
