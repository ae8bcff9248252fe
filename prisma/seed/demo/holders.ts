import { displaceManager } from '@/lib/domains/positions/holding/commands/displace-manager';
import { endHolder } from '@/lib/domains/positions/holding/commands/end-holder';
import { recordHolder } from '@/lib/domains/positions/holding/commands/record-holder';
import { renewTerm } from '@/lib/domains/positions/holding/commands/renew-term';
import { declarePosts } from '@/lib/domains/positions/trust/commands/declare-posts';
import { decideQuotaException } from '@/lib/domains/positions/trust/exception/commands/decide-quota-exception';
import { requestQuotaException } from '@/lib/domains/positions/trust/exception/commands/request-quota-exception';
import { withdrawQuotaException } from '@/lib/domains/positions/trust/exception/commands/withdraw-quota-exception';
import { addDays, addMonths, addYears, fromDbDate, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { evidenceOf } from './performance/evidence';
import type { Cast } from './requests/matching';

const PROFILE =
  'Título profesional en Administración (SUNEDU), ocho años de experiencia general y tres de conducción, según certificados.';

/** Entities that the caps bind; the others are still in transition. */
const BOUND = ['INDECOPI', 'RENIEC', 'PJ'];

/** What entities record of their posts: commissions, appointments, departures, renewals and a move; and exceptions to the caps in every state. */
export async function seedHolders(cast: Cast): Promise<void> {
  const { story, entities } = cast;
  const ago = (days: number) => addDays(story.today, -days);
  await story.db.entity.updateMany({
    where: { id: { in: BOUND.map((code) => entities.entity(code)) } },
    data: { transitionCompletedOn: toDbDate(ago(400)) },
  });
  await holders(cast, ago);
  await exceptions(cast, ago);
}

type Ago = (days: number) => CalendarDate;

async function holders(cast: Cast, ago: Ago): Promise<void> {
  const { positions, story } = cast;
  // A commission that ends within the month.
  await record(cast, 'GR-PIURA', 'development', ago(339), { leaves: ago(340), cause: 'resignation' });
  await record(cast, 'GR-PIURA', 'development', ago(336), {
    modality: 'commission',
    documentNumber: '42000001',
    givenNames: 'Rosa Elvira',
    familyNames: 'Seminario Castro',
    startsOn: ago(338),
    dueOn: addDays(story.today, 20),
  });
  await record(cast, 'MTC', 'administration', ago(60), { leaves: ago(62), cause: 'trust_lost' });
  await record(cast, 'MTC', 'administration', ago(55), {
    modality: 'trust',
    documentNumber: '42000002',
    givenNames: 'Gonzalo',
    familyNames: 'Ibárcena Ruiz',
    startsOn: ago(57),
  });
  await record(cast, 'GR-CUSCO', 'development', ago(30), { leaves: ago(33), cause: 'designation_ended' });
  await record(cast, 'GR-PIURA', 'administration', ago(30), { leaves: ago(33), cause: 'resignation' });
  for (const code of ['GR-PIURA', 'MTC']) await renewed(cast, code, ago(150));
  const held = await holdingOf(cast, 'GR-PIURA', 'planning');
  await hrOf(cast, 'GR-PIURA', ago(24)).run(displaceManager, {
    seatId: positions.seat('GR-PIURA', 'planning'),
    holdingId: held,
    toSeatId: positions.seat('GR-PIURA', 'administration'),
    startsOn: ago(25),
    support: 'Resolución Ejecutiva Regional 214',
    reason: 'La gestión designará en Planeamiento a un servidor de confianza, y Administración está vacante.',
    profile: 'Condujo antes la administración de una red de salud: las funciones del puesto son acordes con su perfil.',
    proof: evidenceOf('Resolución de desplazamiento'),
  });
}

async function exceptions(cast: Cast, ago: Ago): Promise<void> {
  const { story, staff } = cast;
  const directorate = (days: number) => story.at(ago(days)).as(staff.directorate, 'directorate');
  const decided = (exceptionId: string, decision: 'GRANTED' | 'DENIED', more: object = {}) => ({
    exceptionId,
    version: '0',
    decision,
    resolution: 'RPE 000131-2026-SERVIR-PE',
    ...more,
  });
  const granted = await ask(cast, 'RENIEC', 90, 4, 'Sus oficinas registrales nuevas requieren conducción inmediata.');
  await directorate(70).run(
    decideQuotaException,
    decided(granted, 'GRANTED', {
      limit: '4',
      validUntil: addMonths(story.today, 10),
      reason: 'Queda acreditada la apertura de oficinas registrales en este ejercicio, y el límite es temporal.',
    }),
  );
  const denied = await ask(cast, 'INDECOPI', 60, 5, 'La carga de expedientes ha crecido en todas las sedes.');
  await directorate(45).run(
    decideQuotaException,
    decided(denied, 'DENIED', {
      reason: 'La carga de expedientes no se atiende con servidores de confianza: no se acredita la necesidad.',
    }),
  );
  const withdrawn = await ask(cast, 'PJ', 40, 6, 'Se prevé crear gerencias de servicios en tres distritos judiciales.');
  await hrOf(cast, 'PJ', ago(35)).run(withdrawQuotaException, { exceptionId: withdrawn, version: '0' });
  await ask(cast, 'PJ', 6, 4, 'El plan de reforma encarga tres proyectos que dependen de la gerencia general.');
}

function hrOf({ story, positions, entities }: Cast, code: string, on: CalendarDate) {
  return story.at(on).as(positions.person(code, 'people'), 'entity_hr', entities.entity(code));
}

async function holdingOf({ story, positions }: Cast, code: string, key: string): Promise<string> {
  const { id } = await story.db.seatHolding.findFirstOrThrow({
    where: { seatId: positions.seat(code, key), endsOn: null },
    select: { id: true },
  });
  return id;
}

/** The manager of planning, who competed for the post, goes on for another term. */
async function renewed(cast: Cast, code: string, on: CalendarDate): Promise<void> {
  const { story, positions } = cast;
  const holdingId = await holdingOf(cast, code, 'planning');
  const { startsOn } = await story.db.seatHolding.findUniqueOrThrow({ where: { id: holdingId } });
  await hrOf(cast, code, on).run(renewTerm, {
    seatId: positions.seat(code, 'planning'),
    holdingId,
    termEndsOn: addYears(fromDbDate(startsOn), 3),
    report: 'Informe 47 de la Gerencia General',
    reason: 'Cumplió sus metas en las tres evaluaciones anuales del período y el plan multianual está a la mitad.',
    support: 'Resolución 163',
    proof: evidenceOf('Resolución de renovación'),
  });
}

async function record(
  cast: Cast,
  code: string,
  key: string,
  on: CalendarDate,
  how: { leaves: CalendarDate; cause: string } | Record<string, string>,
): Promise<void> {
  const seatId = cast.positions.seat(code, key);
  const hr = hrOf(cast, code, on);
  if ('leaves' in how) {
    await hr.run(endHolder, {
      seatId,
      holdingId: await holdingOf(cast, code, key),
      endsOn: how.leaves,
      cause: how.cause,
      support: 'Resolución 118',
    });
    return;
  }
  await hr.run(recordHolder, {
    seatId,
    documentType: 'dni',
    support: 'Resolución 121',
    profile: PROFILE,
    proof: evidenceOf('Resolución de designación'),
    ...how,
  });
}

/** The entity declares a cap of two of its own and asks for another floor. */
async function ask(cast: Cast, code: string, days: number, limit: number, reason: string): Promise<string> {
  const id = cast.entities.entity(code);
  const on = addDays(cast.story.today, -days);
  const { declaredPosts } = await cast.story.db.entity.findUniqueOrThrow({ where: { id } });
  if (declaredPosts === null)
    await hrOf(cast, code, addDays(on, -1)).run(declarePosts, {
      id,
      posts: '40',
      trustElsewhere: '0',
      support: 'Cuadro de puestos de la demostración',
    });
  const { exceptionId } = await hrOf(cast, code, on).run(requestQuotaException, {
    id,
    bound: 'floor',
    limit: String(limit),
    reason,
    proof: evidenceOf('Informe de la oficina de Recursos Humanos'),
  });
  return exceptionId;
}
