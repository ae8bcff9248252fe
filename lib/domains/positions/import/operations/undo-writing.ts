import 'server-only';
import { removeEntities, updateEntities, type EntityRow } from '@/lib/domains/entities/operations/write-many-entities';
import { placeUnits, removeUnits, updateUnits, type UnitRow } from '@/lib/domains/entities/operations/write-many-units';
import { forgetPersons } from '@/lib/domains/people/operations/persons-by-document';
import type { Tx } from '@/lib/platform/db';
import type { StructureImportChange } from '@/lib/platform/prisma/client';
import { removeHoldings } from '../../operations/many-holdings';
import { followLines, linesAround } from '../../seat/operations/report-to';
import { removeSeats, updateSeats, type SeatRow } from './write-seats';

/**
 * Puts back, by their ids, the rows that an import changed and takes away what it created. Nothing may depend on it: ask
 * first. Answers the entities whose reporting lines it put back.
 */
export async function undoWriting(tx: Tx, rows: readonly StructureImportChange[]): Promise<string[]> {
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const created = (kind: string) => of(kind).flatMap(({ before, recordId }) => (before === null ? [recordId] : []));
  const changed = <Row extends { id: string; version: number }>(kind: string): Row[] =>
    of(kind).flatMap(({ before, recordId, version }) =>
      before === null ? [] : [{ ...(before as unknown as Row), id: recordId, version }],
    );
  await removeHoldings(tx, created('holding'));
  await forgetPersons(tx, created('person'));
  const seats = changed<SeatRow>('seat');
  const lines = await linesAround(
    tx,
    seats.map(({ id }) => id),
  );
  await updateSeats(tx, seats);
  await followLines(tx, lines);
  await removeSeats(tx, created('seat'));
  const units = changed<UnitRow>('unit');
  await updateUnits(tx, units);
  await placeUnits(tx, units);
  await removeUnits(tx, created('unit'));
  await updateEntities(tx, changed<EntityRow>('entity'));
  await removeEntities(tx, created('entity'));
  return [...new Set(seats.map((seat) => seat.entityId))];
}
