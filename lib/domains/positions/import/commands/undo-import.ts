import 'server-only';
import type { Refusal } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { keepAllSuperiors } from '../../operations/superior-memberships';
import { positionPermissions } from '../../permissions';
import { refuseDependents } from '../operations/dependents';
import { findImport } from '../operations/find-import';
import { giveBackChanges } from '../operations/keep-changes';
import { loadKnown } from '../operations/load-known';
import { holdersToRemove, linesOfRemoved } from '../operations/log-holders';
import { both, linesOfUndoing } from '../operations/log-lines';
import { undoWriting } from '../operations/undo-writing';
import { seenImport } from '../schema';
import { importLifecycle } from '../transitions';

/** What came to depend on it while it was being undone. */
const depends = (what: string): Refusal => ({
  code: 'positions.import_depended_on',
  params: { what, count: 1, code: 'none' },
});
const PLACE_GONE = { code: 'positions.import_place_gone', params: { what: 'other', code: 'none' } } as const;

/**
 * Takes an import back whole, while nothing depends on what it created nor on what it changed, nobody has edited what it
 * wrote, and what it changed may go back to where it was.
 */
export const undoImport = defineCommand({
  name: 'positions.undo-import',
  permission: positionPermissions['positions.undo-import'],
  input: seenImport,
  timeoutMs: 120_000,
  load: (tx, { importId }, { actor }) => findImport(tx, actor, importId),
  state: ({ state }) => ({ lifecycle: importLifecycle, current: state }),
  async write(tx, { id, version, entityId, fileName, record, parties }, _input, { now }) {
    await refuseDependents(tx, id);
    const before = await loadKnown(tx, entityId, []);
    const touched = await tx.structureImportChange.findMany({ where: { importId: id } });
    const holders = await holdersToRemove(
      tx,
      touched.flatMap(({ kind, recordId }) => (kind === 'holding' ? [recordId] : [])),
    );
    const entities = new Set([...holders.map(({ entityId: of }) => of), ...(await undoWriting(tx, touched))]);
    await giveBackChanges(tx, id);
    for (const { kind, before: was, recordId } of touched) if (kind === 'entity' && !was) entities.delete(recordId);
    const after = await loadKnown(tx, entityId, []);
    await keepAllSuperiors(tx, [...entities], now);
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
      alsoLogged: both(
        linesOfRemoved(fileName, holders),
        linesOfUndoing({ fileName, entityId }, touched, before, after),
      ),
    };
  },
  constraints: {
    _fkey: depends('other'),
    cadre_holds_managers_posts: depends('seat_holding'),
    requested_post_stays: depends('manager_request'),
    assigned_post_stays: depends('assignment'),
    organizational_unit_entityId: { code: 'positions.import_name_taken_now' },
    entity_ruc_key: { code: 'positions.import_name_taken_now' },
    closed_unit_is_empty: PLACE_GONE,
    seat_heads_own_unit: PLACE_GONE,
    units_make_a_tree: { code: 'positions.import_lines_changed' },
    entities_make_a_tree: { code: 'positions.import_lines_changed' },
    posts_report_upwards: { code: 'positions.import_lines_changed' },
  },
});
