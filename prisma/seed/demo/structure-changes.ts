import { editEntity } from '@/lib/domains/entities/commands/edit-entity';
import { recordTransition } from '@/lib/domains/entities/commands/record-transition';
import { closeUnit } from '@/lib/domains/entities/structure/commands/close-unit';
import { createUnit } from '@/lib/domains/entities/structure/commands/create-unit';
import { editUnit } from '@/lib/domains/entities/structure/commands/edit-unit';
import type { UnitFunction } from '@/lib/domains/entities/structure/types';
import type { BodyType } from '@/lib/domains/entities/types';
import { createSeat } from '@/lib/domains/positions/seat/commands/create-seat';
import { restructureUnit } from '@/lib/domains/positions/seat/commands/restructure-unit';
import { suppressSeat } from '@/lib/domains/positions/seat/commands/suppress-seat';
import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import { evidenceOf } from './performance/evidence';
import type { Cast } from './requests/matching';

/** Entities that keep their data and their structure: units added, moved and closed, a post suppressed, a transition completed. */
export async function seedStructureChanges(cast: Cast): Promise<void> {
  await keepData(cast);
  await growInpe(cast);
  await shrinkInpe(cast);
  await growTypeB(cast);
  for (const code of ['GR-AREQUIPA', 'GR-CUSCO']) {
    await giveFunction(cast, code, 'infrastructure', 'infrastructure');
    await giveFunction(cast, code, 'development', 'social_development');
  }
  const { story, staff, entities } = cast;
  await story
    .at(addDays(story.today, -120))
    .as(staff.directorate, 'directorate')
    .run(recordTransition, {
      id: entities.entity('INDECOPI'),
      version: '0',
      completedOn: addDays(story.today, -130),
      resolution: 'RPE 000096-2026-SERVIR-PE',
      reason: 'La entidad aprobó su cuadro de puestos y su manual de perfiles, y concluyó los concursos de tránsito.',
      document: evidenceOf('Resolución que declara concluido el tránsito'),
    });
}

/** Opening budgets in soles: of the demonstration, not of the real entities. */
const DATA = [
  { code: 'INPE', ubigeo: '150101', openingBudget: '752000000', headcount: '11240' },
  { code: 'UGEL-04', ubigeo: '150110', openingBudget: '61500000', headcount: '185' },
  { code: 'GR-AREQUIPA', ubigeo: '040101', openingBudget: '1480000000', headcount: '2310' },
] as const;

async function keepData(cast: Cast): Promise<void> {
  for (const { code, ...data } of DATA) {
    const id = cast.entities.entity(code);
    const { ruc } = await cast.story.db.entity.findUniqueOrThrow({ where: { id }, select: { ruc: true } });
    await hrOf(cast, code, 190).run(editEntity, { id, version: '0', ruc: ruc ?? '', ...data });
  }
}

async function growInpe(cast: Cast): Promise<void> {
  const unitId = await addUnit(cast, 'INPE', 96, {
    code: 'UALM',
    name: 'Unidad de Almacenes',
    bodyType: 'support',
    level: '4',
    parentId: cast.entities.unit('INPE', 'supply'),
    headcount: '14',
  });
  await addPost(cast, 'INPE', 95, {
    unitId,
    code: 'INPE.UALM',
    title: 'Jefe(a) de la Unidad de Almacenes',
    functions: 'Recibir, custodiar y despachar los bienes de la entidad.\nLlevar el inventario y dar cuenta de él.',
    reportsToId: cast.positions.seat('INPE', 'supply'),
  });
  await hrOf(cast, 'INPE', 94).run(restructureUnit, {
    id: cast.entities.unit('INPE', 'technology'),
    version: '0',
    parentId: cast.entities.unit('INPE', 'management'),
    bodyType: 'support',
    level: '2',
    effects: await unchanged(cast, 'INPE', 'technology'),
    reason: 'El reglamento de organización la hace parte de la gerencia general.',
  });
}

/** A unit that lasted a while, and the post that headed it. */
async function shrinkInpe(cast: Cast): Promise<void> {
  const unitId = await addUnit(cast, 'INPE', 180, {
    code: 'OPE',
    name: 'Oficina de Proyectos Especiales',
    bodyType: 'advisory',
    level: '3',
    parentId: cast.entities.unit('INPE', 'planning'),
    headcount: '6',
  });
  const seatId = await addPost(cast, 'INPE', 179, {
    unitId,
    code: 'INPE.OPE',
    title: 'Jefe(a) de la Oficina de Proyectos Especiales',
    functions: 'Conducir los proyectos que la alta dirección le encargue.',
    reportsToId: cast.positions.seat('INPE', 'planning'),
  });
  await hrOf(cast, 'INPE', 60).run(suppressSeat, {
    id: seatId,
    version: '0',
    support: 'Resolución Presidencial 214-2026-INPE/P',
    reason: 'El nuevo reglamento de organización reparte sus funciones entre las oficinas de línea.',
  });
  await hrOf(cast, 'INPE', 59).run(closeUnit, {
    id: unitId,
    version: '0',
    reason: 'El nuevo reglamento de organización ya no la tiene.',
  });
}

async function growTypeB(cast: Cast): Promise<void> {
  const unitId = await addUnit(cast, 'UGEL-04', 75, {
    code: 'TES',
    name: 'Equipo de Tesorería',
    bodyType: 'support',
    level: '3',
    parentId: cast.entities.unit('UGEL-04', 'administration'),
    headcount: '9',
  });
  await addPost(cast, 'UGEL-04', 75, {
    unitId,
    code: 'UGEL-04.TES',
    title: 'Responsable del Equipo de Tesorería',
    functions: 'Dirigir los pagos y la custodia de los fondos.',
    reportsToId: cast.positions.seat('UGEL-04', 'administration'),
  });
}

async function giveFunction(cast: Cast, code: string, key: string, unitFunction: UnitFunction): Promise<void> {
  const id = cast.entities.unit(code, key);
  const unit = await cast.story.db.organizationalUnit.findUniqueOrThrow({ where: { id } });
  await hrOf(cast, code, 110).run(editUnit, {
    id,
    version: String(unit.version),
    code: unit.code,
    name: unit.name,
    function: unitFunction,
    headcount: key === 'infrastructure' ? '86' : '54',
  });
}

type NewUnit = { code: string; name: string; bodyType: BodyType; level: string; parentId: string; headcount: string };
type NewPost = { unitId: string; code: string; title: string; functions: string; reportsToId: string };

async function addUnit(cast: Cast, code: string, days: number, unit: NewUnit): Promise<string> {
  const input = { entityId: cast.entities.entity(code), ...unit };
  return (await hrOf(cast, code, days).run(createUnit, input)).unitId;
}

async function addPost(cast: Cast, code: string, days: number, post: NewPost): Promise<string> {
  return (await hrOf(cast, code, days).run(createSeat, post)).seatId;
}

/** What HR was shown of a post that a change leaves as it is: see `fingerprintOf`. */
async function unchanged({ story, positions }: Cast, code: string, key: string): Promise<string> {
  const seat = await story.db.seat.findUniqueOrThrow({ where: { id: positions.seat(code, key) } });
  return [seat.id, seat.version, seat.servantGroup, seat.managerRole ?? ''].join(':');
}

function hrOf({ story, positions, entities }: Cast, code: string, daysAgo: number) {
  const on: CalendarDate = addDays(story.today, -daysAgo);
  return story.at(on).as(positions.person(code, 'people'), 'entity_hr', entities.entity(code));
}
