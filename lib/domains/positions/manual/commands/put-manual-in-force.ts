import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { ok, refuse } from '@/lib/kernel/result';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { manualRecord } from '../../records';
import { manualInput } from '../schema';
import { manualLifecycle } from '../transitions';

/** SERVIR approves a version of the manual, which supersedes the one in force (R040 133). Profiles approved before stand. */
export const putManualInForce = defineCommand({
  name: 'positions.put-manual-in-force',
  permission: positionPermissions['positions.put-manual-in-force'],
  input: manualInput,
  load: (tx, { manualId }) => tx.positionManual.findUnique({ where: { id: manualId } }),
  ownCase: ({ loadedById }) => [loadedById],
  state: ({ state }) => ({ lifecycle: manualLifecycle, current: state }),
  rule: ({ state }) =>
    state === 'DRAFT' ? ok() : refuse('platform.wrong_state', { params: { state: `positions.manual.${state}` } }),
  async write(tx, { id, version, edition, name }, _input, { today }) {
    const inForce = await tx.positionManual.findFirst({ where: { state: 'IN_FORCE' } });
    const superseded: Effect[] = [];
    if (inForce) {
      expectOne(
        await tx.positionManual.updateMany({
          where: { id: inForce.id, state: 'IN_FORCE' },
          data: { state: 'SUPERSEDED', version: { increment: 1 } },
        }),
      );
      superseded.push({
        record: manualRecord(inForce),
        move: { lifecycle: manualLifecycle, from: 'IN_FORCE', to: 'SUPERSEDED' },
      });
    }
    expectOne(
      await tx.positionManual.updateMany({
        where: { id, version, state: 'DRAFT' },
        data: { state: 'IN_FORCE', inForceOn: toDbDate(today), version: { increment: 1 } },
      }),
    );
    return {
      value: { edition },
      effects: [
        {
          record: manualRecord({ id, edition, name }),
          move: { lifecycle: manualLifecycle, from: 'DRAFT', to: 'IN_FORCE' },
        },
        ...superseded,
      ],
    };
  },
});
