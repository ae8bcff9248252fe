import 'server-only';
import { removeEntities, updateEntities } from '@/lib/domains/entities/operations/write-many-entities';
import { placeUnits, removeUnits, updateUnits } from '@/lib/domains/entities/operations/write-many-units';
import type { Tx } from '@/lib/platform/db';
import { unitKey, type EntityFacts, type SeatFacts, type Step, type UnitFacts } from '../types';
import { followLines, linesAround } from '../../seat/operations/report-to';
import { loadKnown } from './load-known';
import { entityRowOf, seatRowOf, unitRowOf } from './write-plan';
import { removeSeats, updateSeats } from './write-seats';

/**
 * Puts back what an import changed and takes away what it created. Nothing may depend on it: ask first. Answers the
 * entities whose reporting lines it put back.
 */
export async function undoWriting(tx: Tx, importId: string, entityId: string | null): Promise<string[]> {
  const rows = await tx.structureImportChange.findMany({ where: { importId } });
  const known = await loadKnown(tx, entityId, []);
  const ids = {
    entities: new Map([...known.entities].map(([code, { id }]) => [code, id])),
    units: new Map([...known.units].map(([key, { id }]) => [key, id])),
    seats: new Map([...known.seats].map(([code, { id }]) => [code, id])),
  };
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const created = (kind: string) => of(kind).flatMap(({ before, recordId }) => (before === null ? [recordId] : []));
  const changed = <Facts>(kind: string): Step<Facts>[] =>
    of(kind).flatMap(({ before, recordId, version, code }) => {
      const facts = before as Facts;
      return before === null ? [] : [{ code, known: { id: recordId, version, facts }, after: facts }];
    });
  for (const { code, after, known: row } of changed<UnitFacts>('unit'))
    if (row) ids.units.set(unitKey(after.entityCode, code), row.id);
  const seats = changed<SeatFacts>('seat').map(seatRowOf(ids));
  const lines = await linesAround(
    tx,
    seats.map(({ id }) => id),
  );
  await updateSeats(tx, seats);
  await followLines(tx, lines);
  await removeSeats(tx, created('seat'));
  const units = changed<UnitFacts>('unit').map(unitRowOf(ids));
  await updateUnits(tx, units);
  await placeUnits(tx, units);
  await removeUnits(tx, created('unit'));
  await updateEntities(tx, changed<EntityFacts>('entity').map(entityRowOf(ids)));
  await removeEntities(tx, created('entity'));
  return [...new Set(seats.map((seat) => seat.entityId))];
}
