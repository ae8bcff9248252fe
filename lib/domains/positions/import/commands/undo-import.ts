import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { keepSuperiors } from '../../operations/superior-memberships';
import { positionPermissions } from '../../permissions';
import { refuseDependents } from '../operations/dependents';
import { findImport } from '../operations/find-import';
import { undoWriting } from '../operations/undo-writing';
import { seenImport } from '../schema';
import { importLifecycle } from '../transitions';

/** What the database says of what changed around it since. */
const SOMETHING_DEPENDS = {
  code: 'positions.import_depended_on',
  params: { what: 'other', count: 1, code: '' },
} as const;

/** Takes an import back whole, while nothing depends on what it created and nobody has edited what it wrote. */
export const undoImport = defineCommand({
  name: 'positions.undo-import',
  permission: positionPermissions['positions.undo-import'],
  input: seenImport,
  timeoutMs: 120_000,
  load: (tx, { importId }, { actor }) => findImport(tx, actor, importId),
  state: ({ state }) => ({ lifecycle: importLifecycle, current: state }),
  async write(tx, { id, version, entityId, record, parties }, _input, { now }) {
    await refuseDependents(tx, id);
    const entities = await undoWriting(tx, id, entityId);
    for (const entity of entities) await keepSuperiors(tx, entity, now);
    expectOne(
      await tx.structureImport.updateMany({
        where: { id, version, state: 'APPLIED' },
        data: { state: 'UNDONE', version: { increment: 1 } },
      }),
    );
    return {
      value: { importId: id },
      effects: [
        {
          record,
          move: { lifecycle: importLifecycle, from: 'APPLIED', to: 'UNDONE' },
          parties,
          ...(entityId ? { caseIds: [entityId] } : {}),
        },
      ],
    };
  },
  constraints: Object.fromEntries(
    [
      '_fkey',
      'organizational_unit_entityId',
      'entity_ruc_key',
      'units_make_a_tree',
      'seat_heads_own_unit',
      'closed_unit_is_empty',
      'posts_report_upwards',
      'cadre_holds_managers_posts',
      'requested_post_stays',
      'assigned_post_stays',
    ].map((name) => [name, SOMETHING_DEPENDS]),
  ),
});
