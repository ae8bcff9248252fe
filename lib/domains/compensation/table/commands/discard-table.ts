import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { compensationPermissions } from '../../permissions';
import { tableRecord } from '../../records';
import { tableInput } from '../schema';
import { tableLifecycle } from '../transitions';

/** SERVIR puts aside a version loaded by mistake, or that its directorate does not put in force; it stays to be read. */
export const discardTable = defineCommand({
  name: 'compensation.discard-table',
  permission: compensationPermissions['compensation.discard-table'],
  input: tableInput,
  load: (tx, { tableId }) => tx.compensationTable.findUnique({ where: { id: tableId } }),
  state: ({ state }) => ({ lifecycle: tableLifecycle, current: state }),
  async write(tx, { id, version, edition, name, loadedById }, _input, { actor }) {
    expectOne(
      await tx.compensationTable.updateMany({
        where: { id, version, state: 'DRAFT' },
        data: { state: 'DISCARDED', version: { increment: 1 } },
      }),
    );
    const record = tableRecord({ id, edition, name });
    return {
      value: { tableId: id },
      effects: [{ record, move: { lifecycle: tableLifecycle, from: 'DRAFT', to: 'DISCARDED' } }],
      notices:
        loadedById === actor.userId
          ? []
          : [
              {
                kind: 'compensation.table-discarded',
                to: { users: [loadedById] },
                params: { table: name },
                url: record.url,
                recordId: id,
              },
            ],
    };
  },
});
