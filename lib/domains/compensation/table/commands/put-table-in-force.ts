import 'server-only';
import { fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { refuse } from '@/lib/kernel/result';
import { defineCommand, type Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { Notice } from '@/lib/platform/notifications';
import { expectOne } from '@/lib/platform/refusing';
import { compensationPermissions } from '../../permissions';
import { tableRecord, valuationRecord } from '../../records';
import { checkInForce } from '../rules';
import { tableInput } from '../schema';
import { tableLifecycle } from '../transitions';

/** SERVIR puts a version of the amounts in force, which supersedes the one of its kind. What was valued with it stands. */
export const putTableInForce = defineCommand({
  name: 'compensation.put-table-in-force',
  permission: compensationPermissions['compensation.put-table-in-force'],
  input: tableInput,
  load: (tx, { tableId }) => tx.compensationTable.findUnique({ where: { id: tableId } }),
  ownCase: ({ loadedById }) => [loadedById],
  state: ({ state }) => ({ lifecycle: tableLifecycle, current: state }),
  rule: ({ state, validFrom }, _input, { today }) =>
    state === 'DRAFT'
      ? checkInForce(fromDbDate(validFrom), today)
      : refuse('platform.wrong_state', { params: { state: `compensation.table.${state}` } }),
  async write(tx, { id, version, edition, name, kind }, _input, { today }) {
    const inForce = await tx.compensationTable.findFirst({ where: { kind, state: 'IN_FORCE' } });
    const superseded: Effect[] = [];
    const notices: Notice[] = [];
    if (inForce) {
      expectOne(
        await tx.compensationTable.updateMany({
          where: { id: inForce.id, state: 'IN_FORCE' },
          data: { state: 'SUPERSEDED', version: { increment: 1 } },
        }),
      );
      superseded.push({
        record: tableRecord(inForce),
        move: { lifecycle: tableLifecycle, from: 'IN_FORCE', to: 'SUPERSEDED' },
      });
      notices.push(...(await noticesOfProposals(tx, inForce.id)));
    }
    expectOne(
      await tx.compensationTable.updateMany({
        where: { id, version, state: 'DRAFT' },
        data: { state: 'IN_FORCE', inForceOn: toDbDate(today), version: { increment: 1 } },
      }),
    );
    return {
      value: { tableId: id },
      effects: [
        {
          record: tableRecord({ id, edition, name }),
          move: { lifecycle: tableLifecycle, from: 'DRAFT', to: 'IN_FORCE' },
        },
        ...superseded,
      ],
      notices,
    };
  },
});

/** What is proposed by amounts that rule no more has to be calculated again: its entity is told. */
async function noticesOfProposals(tx: Tx, tableId: string): Promise<Notice[]> {
  const proposals = await tx.valuation.findMany({
    where: { tableId, state: 'PROPOSED' },
    select: {
      id: true,
      seat: { select: { id: true, title: true, entityId: true, entity: { select: { acronym: true } } } },
    },
  });
  return proposals.map(({ id, seat }) => ({
    kind: 'compensation.proposal-outdated',
    to: { role: 'entity_hr', entityId: seat.entityId },
    params: { post: seat.title },
    url: valuationRecord({ id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym }).url,
    recordId: id,
  }));
}
