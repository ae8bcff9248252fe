import 'server-only';
import { entityRecord, unitRecord } from '@/lib/domains/entities/records';
import type { LoggedLine } from '@/lib/platform/command';
import type { StructureImportChange } from '@/lib/platform/prisma/client';
import { seatRecord } from '../../records';
import { changesTold, namesOf, tellSeat, tellUnit, type Names } from '../told';
import {
  unitKey,
  type EntityFacts,
  type ImportPlan,
  type KnownStructure,
  type SeatFacts,
  type UnitFacts,
} from '../types';
import type { Ids } from './write-plan';

/** A record as an import, or its undoing, found it and left it: null when it was not there. */
interface Written<Facts> {
  readonly id: string;
  readonly before: Facts | null;
  readonly after: Facts | null;
}

interface Structure {
  readonly entities: ReadonlyMap<string, { readonly id: string; readonly facts: EntityFacts }>;
  readonly units: readonly Written<UnitFacts>[];
  readonly seats: readonly Written<SeatFacts>[];
  readonly names: Names;
}

/** A line of the log for each unit and post that was written, so that its own history tells of the file. */
function* linesOf(file: string, { entities, units, seats, names }: Structure): Generator<LoggedLine> {
  const origin = { field: 'import', after: file };
  for (const { id, before, after } of units) {
    const facts = after ?? before;
    if (!facts) continue;
    const entityId = entities.get(facts.entityCode)?.id ?? '';
    const changes = changesTold(before && tellUnit(before, names), after && tellUnit(after, names));
    yield { record: unitRecord({ id, name: facts.name, entityId }), changes: [origin, ...changes] };
  }
  for (const { id, before, after } of seats) {
    const facts = after ?? before;
    if (!facts) continue;
    const acronym = entities.get(facts.entityCode)?.facts.acronym ?? '';
    const changes = changesTold(before && tellSeat(before, names), after && tellSeat(after, names));
    yield { record: seatRecord({ id, post: facts.title, acronym }), changes: [origin, ...changes] };
  }
}

function* factsOf<Facts>(...lists: readonly Iterable<{ readonly facts: Facts }>[]): Generator<Facts> {
  for (const list of lists) for (const { facts } of list) yield facts;
}

const asFacts = <Facts>(steps: readonly { readonly after: Facts }[]) => steps.map(({ after: facts }) => ({ facts }));

/** What the log says of each unit and post that a plan wrote. */
export function linesOfPlan(file: string, plan: ImportPlan, known: KnownStructure, ids: Ids): Iterable<LoggedLine> {
  const entities = new Map<string, { id: string; facts: EntityFacts }>(known.entities);
  for (const { code, after } of plan.entities) entities.set(code, { id: ids.entities.get(code) ?? '', facts: after });
  return linesOf(file, {
    entities,
    units: plan.units.map(({ known: unit, code, after }) => ({
      id: ids.units.get(unitKey(after.entityCode, code)) ?? '',
      before: unit?.facts ?? null,
      after,
    })),
    seats: plan.seats.map(({ known: seat, code, after }) => ({
      id: ids.seats.get(code) ?? '',
      before: seat?.facts ?? null,
      after,
    })),
    names: namesOf(
      factsOf(known.units.values(), asFacts(plan.units)),
      factsOf(known.seats.values(), asFacts(plan.seats)),
    ),
  });
}

type Touched = Pick<StructureImportChange, 'kind' | 'recordId'>;

/** What the log says of each unit and post that an undoing put back or took away, and, of a census, of each entity. */
export function linesOfUndoing(
  file: { readonly fileName: string; readonly entityId: string | null },
  touched: readonly Touched[],
  before: KnownStructure,
  after: KnownStructure,
): Iterable<LoggedLine> {
  const written = <Facts>(
    kind: Touched['kind'],
    then: ReadonlyMap<string, { readonly id: string; readonly facts: Facts }>,
    now: ReadonlyMap<string, { readonly id: string; readonly facts: Facts }>,
  ): Written<Facts>[] => {
    const byId = (rows: typeof then) => new Map([...rows.values()].map(({ id, facts }) => [id, facts]));
    const [was, is] = [byId(then), byId(now)];
    return touched.flatMap((row) =>
      row.kind === kind
        ? [{ id: row.recordId, before: was.get(row.recordId) ?? null, after: is.get(row.recordId) ?? null }]
        : [],
    );
  };
  const units = written('unit', before.units, after.units);
  const seats = written('seat', before.seats, after.seats);
  const names = namesOf(
    factsOf(before.units.values(), after.units.values()),
    factsOf(before.seats.values(), after.seats.values()),
  );
  const lines = linesOf(file.fileName, { entities: before.entities, units, seats, names });
  return file.entityId ? lines : both(entitiesOf(file.fileName, { touched, units, seats }, before), lines);
}

function* entitiesOf(
  file: string,
  { touched, units, seats }: Pick<Structure, 'units' | 'seats'> & { readonly touched: readonly Touched[] },
  { entities }: KnownStructure,
): Generator<LoggedLine> {
  const ids = new Set(touched.flatMap(({ kind, recordId }) => (kind === 'entity' ? [recordId] : [])));
  for (const { before, after } of [...units, ...seats]) {
    const { id } = entities.get((after ?? before)?.entityCode ?? '') ?? {};
    if (id) ids.add(id);
  }
  for (const { id, facts } of entities.values())
    if (ids.has(id))
      yield { record: entityRecord({ id, name: facts.name }), changes: [{ field: 'import', after: file }] };
}

export function* both(...lists: readonly Iterable<LoggedLine>[]): Generator<LoggedLine> {
  for (const list of lists) yield* list;
}
