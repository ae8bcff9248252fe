import 'server-only';
import { entityRecord } from '@/lib/domains/entities/records';
import { defineCommand, type Effect } from '@/lib/platform/command';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { expectOne, Refusing } from '@/lib/platform/refusing';
import { keepAllSuperiors } from '../../operations/superior-memberships';
import { positionPermissions } from '../../permissions';
import { followLines, linesAround } from '../../seat/operations/report-to';
import { sameCounts } from '../counts';
import { findImport } from '../operations/find-import';
import { keepTies } from '../operations/keep-changes';
import { linesOfHolders, placesOf } from '../operations/log-holders';
import { both, linesOfPlan } from '../operations/log-lines';
import { planImport } from '../operations/plan-import';
import { noticesOf, writeHolders } from '../operations/write-holders';
import { writePlan } from '../operations/write-plan';
import { finishImportInput } from '../schema';
import { importLifecycle } from '../transitions';
import type { ImportPlan } from '../types';

const NO_LONGER_RIGHT = { code: 'positions.import_no_longer_right' } as const;

/** What keeps someone from holding a post, when it came to be since the file was planned. */
const HOLDERS_NO_LONGER_RIGHT = {
  seat_holding_one_open: NO_LONGER_RIGHT,
  person_holds_one_seat: NO_LONGER_RIGHT,
  person_holds_one_commission: NO_LONGER_RIGHT,
  commissions_of_a_vacancy: NO_LONGER_RIGHT,
  commission_of_a_year: NO_LONGER_RIGHT,
  holders_follow_one_another: NO_LONGER_RIGHT,
  suppressed_seat_is_vacant: NO_LONGER_RIGHT,
  requested_post_waits: NO_LONGER_RIGHT,
  trust_within_caps: NO_LONGER_RIGHT,
  documentNumber: NO_LONGER_RIGHT,
};

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
  async write(tx, file, _input, { now, ...context }) {
    const { id, version, entityId, fileName, record, parties } = file;
    const { plan, counts, errors, known } = await planImport(tx, file, context);
    if (errors.length > 0 || !sameCounts(file.counts, counts)) throw new Refusing(NO_LONGER_RIGHT);
    const ids = {
      entities: new Map([...known.entities].map(([code, row]) => [code, row.id])),
      units: new Map([...known.units].map(([key, row]) => [key, row.id])),
      seats: new Map([...known.seats].map(([code, row]) => [code, row.id])),
    };
    const turned = plan.seats.flatMap(({ known: seat, after }) =>
      seat && seat.facts.reportsTo !== after.reportsTo ? [seat.id] : [],
    );
    const lines = await linesAround(tx, turned);
    const tell = async (done: number) => {
      await db().structureImportProgress.updateMany({ where: { importId: id, total: { gte: done } }, data: { done } });
    };
    const structure = await writePlan(tx, id, plan, ids, tell);
    await followLines(tx, lines);
    const holders = await writeHolders(tx, id, plan.holders, {
      seats: ids.seats,
      now,
      told: async (done) => await tell(structure + done),
    });
    await keepTies(tx, id);
    const touched = [...touchedEntities(plan)].flatMap((code) => ids.entities.get(code) ?? []);
    const changed = plan.seats.filter(({ known: seat }) => seat);
    const held = [...changed, ...plan.holders].map(({ after }) => after.entityCode);
    const kept = [...new Set(held)].flatMap((code) => ids.entities.get(code) ?? []);
    await keepAllSuperiors(tx, kept, now);
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
    const changes = [
      ...(['entities', 'units', 'seats'] as const).flatMap((kind) => [
        { field: `${kind}_created`, after: counts[kind].created },
        { field: `${kind}_changed`, after: counts[kind].changed },
      ]),
      { field: 'holders_created', after: counts.holders.created },
    ];
    const entities = await tx.entity.findMany({
      where: { id: { in: touched } },
      orderBy: { code: 'asc' },
      select: { id: true, name: true },
    });
    const placeOf = placesOf(plan, known);
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
      notices: noticesOf(holders, placeOf),
      alsoLogged: both(linesOfPlan(fileName, plan, known, ids), linesOfHolders(fileName, holders, placeOf)),
    };
  },
  constraints: {
    units_make_a_tree: NO_LONGER_RIGHT,
    seat_heads_own_unit: NO_LONGER_RIGHT,
    requested_post_stays: NO_LONGER_RIGHT,
    assigned_post_stays: NO_LONGER_RIGHT,
    validated_pay_stays: NO_LONGER_RIGHT,
    cadre_holds_managers_posts: NO_LONGER_RIGHT,
    organizational_unit_entityId: NO_LONGER_RIGHT,
    seat_code_key: NO_LONGER_RIGHT,
    entity_code_key: NO_LONGER_RIGHT,
    entity_ruc_key: NO_LONGER_RIGHT,
    posts_report_upwards: NO_LONGER_RIGHT,
    closed_unit_is_empty: NO_LONGER_RIGHT,
    ...HOLDERS_NO_LONGER_RIGHT,
    entities_make_a_tree: NO_LONGER_RIGHT,
    entity_of_type_b_has_a_parent: NO_LONGER_RIGHT,
  },
});

function touchedEntities(plan: ImportPlan): Set<string> {
  return new Set([
    ...plan.entities.map(({ code }) => code),
    ...plan.units.map(({ after }) => after.entityCode),
    ...plan.seats.map(({ after }) => after.entityCode),
    ...plan.holders.map(({ after }) => after.entityCode),
  ]);
}
