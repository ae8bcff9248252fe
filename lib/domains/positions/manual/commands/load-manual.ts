import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { positionPermissions } from '../../permissions';
import { manualRecord } from '../../records';
import { receiveManual } from '../operations/receive-manual';
import { loadManualInput } from '../schema';
import { manualLifecycle } from '../transitions';

/** SERVIR loads a version of the manual from a sheet, whole or not at all; it is a draft until it is put in force. */
export const loadManual = defineCommand({
  name: 'positions.load-manual',
  permission: positionPermissions['positions.load-manual'],
  input: loadManualInput,
  prepare: ({ file }) => receiveManual(file),
  load: async (tx) => await tx.positionManual.aggregate({ _max: { edition: true } }),
  async write(tx, { _max }, { name, source, demonstration }, { actor, now, prepared: positions }) {
    if (!actor.userId) throw new Error('SERVIR acts with an account');
    const edition = (_max.edition ?? 0) + 1;
    const { id } = await tx.positionManual.create({
      data: { edition, name, source, demonstration, loadedById: actor.userId, loadedAt: now },
      select: { id: true },
    });
    await tx.standardPosition.createMany({ data: positions.map((position) => ({ ...position, manualId: id })) });
    return {
      value: { manualId: id, edition, positions: positions.length },
      effects: [
        {
          record: manualRecord({ id, edition, name }),
          move: { lifecycle: manualLifecycle, from: null, to: 'DRAFT' },
          parties: { params: { manual: name, edition } },
          changes: [{ field: 'standardPositions', after: positions.length }],
        },
      ],
    };
  },
});
