import 'server-only';
import { entityRecord } from '@/lib/domains/entities/records';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { expectOne, Refusing } from '@/lib/platform/refusing';
import { keepSuperiors } from '../../operations/superior-memberships';
import { positionPermissions } from '../../permissions';
import { followLines, linesAround } from '../../seat/operations/report-to';
import { findImport } from '../operations/find-import';
import { linesOfPlan } from '../operations/log-lines';
import { planImport } from '../operations/plan-import';
import { writePlan } from '../operations/write-plan';
import { finishImportInput } from '../schema';
import { importLifecycle } from '../transitions';
import type { ImportPlan } from '../types';

/**
 * Writes all of a file in one transaction, checked once more against the structure as it is now. Its progress is told on
 * another connection, so that it can be read meanwhile.
 */
export const finishImport = defineCommand({
  name: 'positions.finish-import',
  permission: positionPermissions['positions.finish-import'],
  input: finishImportInput,
  timeoutMs: 240_000,
  load: (tx, { importId }, { actor }) => findImport(tx, actor, importId),
  state: ({ state }) => ({ lifecycle: importLifecycle, current: state }),
  async write(tx, file, _input, { now }) {
    const { id, version, entityId, fileName, record, parties } = file;
    const { plan, counts, errors, known } = await planImport(tx, file);
    if (errors.length > 0) throw new Refusing({ code: 'positions.import_no_longer_right' });
    const ids = {
      entities: new Map([...known.entities].map(([code, row]) => [code, row.id])),
      units: new Map([...known.units].map(([key, row]) => [key, row.id])),
      seats: new Map([...known.seats].map(([code, row]) => [code, row.id])),
    };
    const turned = plan.seats.flatMap(({ known: seat, after }) =>
      seat && seat.facts.reportsTo !== after.reportsTo ? [seat.id] : [],
    );
    const lines = await linesAround(tx, turned);
    await writePlan(tx, id, plan, ids, async (done) => {
      await db().structureImportProgress.updateMany({ where: { importId: id, total: { gte: done } }, data: { done } });
    });
    await followLines(tx, lines);
    const touched = [...touchedEntities(plan)].flatMap((code) => ids.entities.get(code) ?? []);
    const held = plan.seats.filter(({ known: seat }) => seat).map(({ after }) => after.entityCode);
    for (const code of new Set(held)) await keepSuperiors(tx, ids.entities.get(code) ?? '', now);
    expectOne(
      await tx.structureImport.updateMany({
        where: { id, version, state: 'APPLYING' },
        data: {
          state: 'APPLIED',
          counts: counts as unknown as Prisma.InputJsonValue,
          appliedAt: now,
          version: { increment: 1 },
        },
      }),
    );
    const changes = (['entities', 'units', 'seats'] as const).flatMap((kind) => [
      { field: `${kind}_created`, after: counts[kind].created },
      { field: `${kind}_changed`, after: counts[kind].changed },
    ]);
    const entities = await tx.entity.findMany({
      where: { id: { in: touched } },
      orderBy: { code: 'asc' },
      select: { id: true, name: true },
    });
    // HR's own entity is a case of the import's line; each of a census has its own line, as each unit and post has.
    const origin = [{ field: 'import', after: fileName }];
    const effects: Effect[] = entityId
      ? []
      : entities.map((entity) => ({ record: entityRecord(entity), changes: origin }));
    return {
      value: { importId: id },
      effects: [
        {
          record,
          move: { lifecycle: importLifecycle, from: 'APPLYING', to: 'APPLIED' },
          parties,
          ...(entityId ? { caseIds: [entityId] } : {}),
          changes: changes.filter(({ after }) => after > 0),
        },
        ...effects,
      ],
      alsoLogged: linesOfPlan(fileName, plan, known, ids),
    };
  },
  constraints: {
    units_make_a_tree: { code: 'positions.import_no_longer_right' },
    seat_heads_own_unit: { code: 'positions.import_no_longer_right' },
    requested_post_stays: { code: 'positions.import_no_longer_right' },
    assigned_post_stays: { code: 'positions.import_no_longer_right' },
    validated_pay_stays: { code: 'positions.import_no_longer_right' },
    cadre_holds_managers_posts: { code: 'positions.import_no_longer_right' },
    organizational_unit_entityId: { code: 'positions.import_no_longer_right' },
    seat_code_key: { code: 'positions.import_no_longer_right' },
    entity_code_key: { code: 'positions.import_no_longer_right' },
    entity_ruc_key: { code: 'positions.import_no_longer_right' },
    posts_report_upwards: { code: 'positions.import_no_longer_right' },
    closed_unit_is_empty: { code: 'positions.import_no_longer_right' },
    entities_make_a_tree: { code: 'positions.import_no_longer_right' },
    entity_of_type_b_has_a_parent: { code: 'positions.import_no_longer_right' },
  },
});

function touchedEntities(plan: ImportPlan): Set<string> {
  return new Set([
    ...plan.entities.map(({ code }) => code),
    ...plan.units.map(({ after }) => after.entityCode),
    ...plan.seats.map(({ after }) => after.entityCode),
  ]);
}
