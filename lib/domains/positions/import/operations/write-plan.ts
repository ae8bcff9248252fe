import 'server-only';
import { randomUUID } from 'node:crypto';
import { insertEntities, updateEntities, type EntityRow } from '@/lib/domains/entities/operations/write-many-entities';
import { insertUnits, placeUnits, updateUnits, type UnitRow } from '@/lib/domains/entities/operations/write-many-units';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { unitKey, type EntityFacts, type ImportPlan, type SeatFacts, type Step, type UnitFacts } from '../types';
import { keepChanges, type Change } from './keep-changes';
import { insertSeats, updateSeats, type SeatRow } from './write-seats';

/** Rows of one statement: few statements, and little memory at once. */
const BATCH = 1_000;

/** Ids of all that the plan refers to, by code; units by `unitKey`. */
export interface Ids {
  readonly entities: Map<string, string>;
  readonly units: Map<string, string>;
  readonly seats: Map<string, string>;
}

type Told = (done: number) => Promise<void>;

/**
 * Writes the entities, units and posts of a plan, in batches; `told` hears how many records are written so far. Answers how
 * many they were.
 */
export async function writePlan(tx: Tx, importId: string, plan: ImportPlan, ids: Ids, told: Told): Promise<number> {
  let done = 0;
  const write = async <Row extends { id: string }, Facts>(
    kind: Change['kind'],
    steps: readonly Step<Facts>[],
    toRow: (step: Step<Facts>) => Row,
    insert: (rows: Row[]) => Promise<void>,
    update: (rows: Row[]) => Promise<void>,
  ) => {
    for (const chosen of [steps.filter(({ known }) => !known), steps.filter(({ known }) => known)]) {
      for (let at = 0; at < chosen.length; at += BATCH) {
        const batch = chosen.slice(at, at + BATCH);
        const rows = batch.map(toRow);
        await (batch[0]?.known ? update(rows) : insert(rows));
        await keepChanges(
          tx,
          importId,
          batch.map((step, index) =>
            changeOf(kind, step, { id: rows[index]?.id ?? '', before: rowBefore(step, toRow) }),
          ),
        );
        await told((done += batch.length));
      }
    }
  };
  assignIds(plan, ids);
  const unitRow = unitRowOf(ids);
  await write(
    'entity',
    plan.entities,
    entityRowOf(ids),
    (rows) => insertEntities(tx, rows),
    (rows) => updateEntities(tx, rows),
  );
  // Every unit that changes leaves the tree before any moves.
  const moved = plan.units.filter(({ known }) => known).map(unitRow);
  await updateUnits(tx, moved);
  await write(
    'unit',
    plan.units,
    unitRow,
    (rows) => insertUnits(tx, rows),
    async () => undefined,
  );
  await placeUnits(tx, moved);
  await write(
    'seat',
    plan.seats,
    seatRowOf(ids),
    (rows) => insertSeats(tx, rows),
    (rows) => updateSeats(tx, rows),
  );
  return done;
}

function assignIds(plan: ImportPlan, ids: Ids): void {
  const idOf = ({ known }: Step<unknown>) => known?.id ?? randomUUID();
  for (const step of plan.entities) ids.entities.set(step.code, idOf(step));
  for (const step of plan.units) ids.units.set(unitKey(step.after.entityCode, step.code), idOf(step));
  for (const step of plan.seats) ids.seats.set(step.code, idOf(step));
}

function needed(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the plan refers to ${key}, which it does not have`);
  return id;
}

const entityRowOf =
  ({ entities }: Ids) =>
  ({ known, after: { parentCode, ...facts } }: Step<EntityFacts>): EntityRow => ({
    ...facts,
    id: needed(entities, facts.code),
    version: known?.version ?? 0,
    parentId: parentCode === null ? null : needed(entities, parentCode),
  });

const unitRowOf =
  ({ entities, units }: Ids) =>
  ({ known, after: { entityCode, parentCode, ...facts } }: Step<UnitFacts>): UnitRow => ({
    ...facts,
    id: needed(units, unitKey(entityCode, facts.code)),
    version: known?.version ?? 0,
    entityId: needed(entities, entityCode),
    parentId: parentCode === null ? null : needed(units, unitKey(entityCode, parentCode)),
  });

const seatRowOf =
  ({ entities, units, seats }: Ids) =>
  ({ known, after }: Step<SeatFacts>): SeatRow => ({
    id: needed(seats, after.code),
    version: known?.version ?? 0,
    code: after.code,
    entityId: needed(entities, after.entityCode),
    unitId: needed(units, unitKey(after.entityCode, after.unitCode)),
    title: after.title,
    level: after.level,
    servantGroup: after.group,
    managerRole: after.role,
    budgeted: after.budgeted,
    monthlyPay: after.monthlyPay,
    reportsToId: after.reportsTo === null ? null : needed(seats, after.reportsTo),
  });

/** The row that a record was, with the ids of what it referred to: their codes may change before it is put back. */
function rowBefore<Row, Facts>({ code, known }: Step<Facts>, toRow: (step: Step<Facts>) => Row): Row | null {
  return known && toRow({ code, known, after: known.facts });
}

function changeOf<Facts>(
  kind: Change['kind'],
  { code, known, after }: Step<Facts>,
  { id, before }: { readonly id: string; readonly before: object | null },
): Change {
  const named = after as { name?: string; title?: string };
  return {
    kind,
    recordId: id,
    code,
    name: named.name ?? named.title ?? code,
    version: known ? known.version + 1 : 0,
    ...(before ? { before: before as Prisma.InputJsonValue } : {}),
  };
}
