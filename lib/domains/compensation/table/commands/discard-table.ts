import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { compensationPermissions } from '../../permissions';
import { tableRecord } from '../../records';
import { tableInput } from '../schema';
import { tableLifecycle } from '../transitions';

/** A version loaded by mistake is put aside; it stays to be read. */
export const discardTable = defineCommand({
  name: 'compensation.discard-table',
  permission: compensationPermissions['compensation.discard-table'],
  input: tableInput,
  load: (tx, { tableId }) => tx.compensationTable.findUnique({ where: { id: tableId } }),
  state: ({ state }) => ({ lifecycle: tableLifecycle, current: state }),
  async write(tx, { id, version, edition, name }) {
    expectOne(
      await tx.compensationTable.updateMany({
        where: { id, version, state: 'DRAFT' },
        data: { state: 'DISCARDED', version: { increment: 1 } },
      }),
    );
    return {
      value: { tableId: id },
      effects: [
        {
          record: tableRecord({ id, edition, name }),
          move: { lifecycle: tableLifecycle, from: 'DRAFT', to: 'DISCARDED' },
        },
      ],
    };
  },
});
