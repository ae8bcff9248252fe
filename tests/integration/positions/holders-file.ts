import { expect } from 'vitest';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { db } from '@/lib/platform/db';
import type { Said } from '@/tests/factories/structure-files';
import { documentNumber } from './appointments';
import { importOf, sent } from './import-file';
import { NOW, type Office } from './office';

export const clock = { now: () => NOW };

export const codeOf = async (id: string) => (await db().seat.findUniqueOrThrow({ where: { id } })).code;
export const holdingsOf = (seatId: string) =>
  db().seatHolding.findMany({ where: { seatId }, orderBy: { startsOn: 'asc' }, include: { person: true } });
export const errorsOf = async (importId: string) =>
  (await db().structureImportError.findMany({ where: { importId }, orderBy: { position: 'asc' } })).map(
    ({ row, field, code }) => `${row} ${field} ${code}`,
  );

/** A row of a file that says who holds a post of an office. */
export async function held(seatId: string, more: Said = {}): Promise<Said> {
  const { code, unit } = await db().seat.findUniqueOrThrow({ where: { id: seatId }, include: { unit: true } });
  return {
    unit_code: unit.code,
    seat_code: code,
    holder_modality: 'Concurso',
    holder_document_type: 'DNI',
    holder_document: documentNumber(),
    holder_given_names: 'Carmen',
    holder_family_names: 'Quispe Mamani',
    holder_since: '2026-05-04',
    holder_act: 'Resolución 88-2026',
    holder_profile: 'Título profesional y seis años de experiencia.',
    ...more,
  };
}

export async function applied(rows: Said[], of: Office): Promise<string> {
  const id = await sent(of.hr, rows);
  await runImport(id, clock);
  expect(await importOf(id)).toMatchObject({ state: 'APPLIED', failure: null });
  return id;
}
