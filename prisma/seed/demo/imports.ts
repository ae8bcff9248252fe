import { applyImport } from '@/lib/domains/positions/import/commands/apply-import';
import { checkImport } from '@/lib/domains/positions/import/commands/check-import';
import { discardImport } from '@/lib/domains/positions/import/commands/discard-import';
import { mapImport } from '@/lib/domains/positions/import/commands/map-import';
import { undoImport } from '@/lib/domains/positions/import/commands/undo-import';
import { uploadImport } from '@/lib/domains/positions/import/commands/upload-import';
import { runImport } from '@/lib/domains/positions/jobs/apply-imports';
import { addDays } from '@/lib/kernel/calendar-date';
import { csvOf, type Said } from '@/tests/factories/structure-files';
import type { Acting } from '../story';
import type { Cast } from './requests/matching';

/** Offices that entities bring in a file, in every state of an import, and a census that SERVIR is preparing. */
export async function seedImports(cast: Cast): Promise<void> {
  const { story, staff } = cast;
  const hr = (code: string, days: number) => {
    const at = story.at(addDays(story.today, -days));
    return {
      clock: { now: () => at.now },
      ...at.as(cast.positions.person(code, 'people'), 'entity_hr', cast.entities.entity(code)),
    };
  };
  const file = (who: Acting, name: string, rows: Said[]) => send(cast, who, name, rows);

  const undone = await file(hr('INPE', 40), 'inpe-prueba.csv', [office('INPE', 'OPR', 'Oficina de Prueba')]);
  await undone.apply();
  await runImport(undone.id, hr('INPE', 40).clock);
  await undone.run(undoImport);
  const applied = await file(hr('INPE', 30), 'inpe-bienestar.csv', [
    { ...office('INPE', 'OBI', 'Oficina de Bienestar'), unit_parent: 'ORH' },
  ]);
  await applied.apply();
  await runImport(applied.id, hr('INPE', 30).clock);
  const discarded = await file(hr('INPE', 28), 'inpe-borrador.csv', [office('INPE', 'OXX', 'Oficina por definir')]);
  await discarded.run(discardImport);
  await file(hr('INPE', 2), 'inpe-archivo.csv', [office('INPE', 'OAR', 'Oficina de Archivo')]);
  const wrong = await file(hr('INPE', 1), 'inpe-con-errores.csv', [
    { ...office('INPE', 'OCO', 'Oficina de Compras'), unit_level: 7 },
    { ...office('INPE', 'OTR', 'Oficina de Transportes'), seat_reports_to: 'INPE.NADIE' },
  ]);
  await wrong.check();

  const first = await file(hr('SUNAT', 15), 'sunat-oficinas.csv', [office('COMUN', 'OE1', 'Oficina de Estudios')]);
  const second = await file(hr('RENIEC', 15), 'reniec-oficinas.csv', [office('COMUN', 'OE1', 'Oficina de Estudios')]);
  await second.apply();
  await first.apply();
  await runImport(first.id, hr('SUNAT', 14).clock);
  await runImport(second.id, hr('RENIEC', 14).clock);
  const waiting = await file(hr('ESSALUD', 0), 'essalud-oficinas.csv', [
    office('ESSALUD', 'ODO', 'Oficina Documentaria'),
  ]);
  await waiting.apply();

  const specialist = story.at(addDays(story.today, -3)).as(staff.specialist, 'selection_specialist');
  const census = await file(specialist, 'censo-municipalidades.csv', [
    municipality('MP-TACNA', 'Municipalidad Provincial de Tacna', '230101'),
  ]);
  await census.map();
}

function office(entity: string, code: string, name: string): Said {
  const unit = { unit_code: code, unit_name: name, unit_body: 'Órgano de apoyo', unit_level: 4 };
  return { ...unit, seat_code: `${entity}.${code}`, seat_title: `Jefe(a) de la ${name}` };
}

function municipality(code: string, name: string, ubigeo: string): Said {
  return {
    entity_code: code,
    entity_name: name,
    entity_acronym: code,
    entity_class: 'Gobierno local',
    entity_government: 'Gobierno local',
    entity_sector: 'Gobiernos locales',
    entity_ubigeo: ubigeo,
    unit_code: 'GM',
    unit_name: 'Gerencia Municipal',
    unit_body: 'Alta dirección',
    unit_level: 1,
    seat_code: `${code}.GM`,
    seat_title: 'Gerente(a) Municipal',
    seat_group: 'Funcionario público',
  };
}

async function send({ story }: Cast, who: Acting, name: string, rows: Said[]) {
  const { importId: id } = await who.run(uploadImport, { file: new File([new Uint8Array(csvOf(rows))], name) });
  const read = () =>
    story.db.structureImport.findUniqueOrThrow({ where: { id }, select: { version: true, mapping: true } });
  const seen = async () => ({ importId: id, version: String((await read()).version) });
  const run: (command: typeof discardImport | typeof undoImport) => Promise<unknown> = async (command) =>
    await who.run(command as typeof discardImport, await seen());
  const map = async () => {
    const { mapping } = await read();
    const columns = Object.entries(mapping as object).map(([key, index]) => [key, String(index)] as const);
    await who.run(mapImport, { ...(await seen()), columns: Object.fromEntries(columns) });
  };
  const check = async () => {
    await map();
    await who.run(checkImport, await seen());
  };
  const apply = async () => {
    await check();
    await who.run(applyImport, await seen());
  };
  return { id, run, map, check, apply };
}
