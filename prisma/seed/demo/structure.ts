import { decideException } from '@/lib/domains/positions/exception/commands/decide-exception';
import { requestException } from '@/lib/domains/positions/exception/commands/request-exception';
import { withdrawException } from '@/lib/domains/positions/exception/commands/withdraw-exception';
import type { ExceptionGround } from '@/lib/domains/positions/exception/types';
import { declarePosts } from '@/lib/domains/positions/trust/commands/declare-posts';
import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import { evidenceOf } from './performance/evidence';
import type { Cast } from './requests/matching';

const SEAT = 'supply';

/** What INPE declares of its posts, and exceptions to the classification in every state, for offices of supply. */
export async function seedStructure(cast: Cast): Promise<void> {
  const { story, staff } = cast;
  const ago = (days: number) => addDays(story.today, -days);
  await hrOf(cast, 'INPE', ago(200)).run(declarePosts, {
    id: cast.entities.entity('INPE'),
    posts: '920',
    trustElsewhere: '11',
    support: 'Cuadro de puestos de la demostración',
  });
  await ask(cast, 'INPE', 4, 'functions', 'La oficina abastece a sesenta y nueve establecimientos en todo el país.');
  const granted = await ask(
    cast,
    'SUNAT',
    80,
    'headcount',
    'La oficina conduce a más de trescientos servidores en las intendencias del país.',
  );
  await story.at(ago(52)).as(staff.directorate, 'directorate').run(decideException, {
    exceptionId: granted,
    version: '0',
    decision: 'GRANTED',
    resolution: 'RPE 000118-2026-SERVIR-PE',
    reason: 'El número de servidores a su cargo iguala al de una oficina general y consta en el cuadro de puestos.',
  });
  const denied = await ask(
    cast,
    'OSINERGMIN',
    70,
    'levels',
    'La oficina depende directamente de la gerencia y no hay nivel intermedio entre ambas.',
  );
  await story.at(ago(41)).as(staff.directorate, 'directorate').run(decideException, {
    exceptionId: denied,
    version: '0',
    decision: 'DENIED',
    resolution: 'RPE 000125-2026-SERVIR-PE',
    reason: 'El organigrama vigente muestra tres niveles y no sustenta que la oficina esté fuera de ellos.',
  });
  const withdrawn = await ask(
    cast,
    'RENIEC',
    25,
    'functions',
    'La oficina asumirá la compra centralizada de insumos para el documento electrónico.',
  );
  await hrOf(cast, 'RENIEC', ago(20)).run(withdrawException, { exceptionId: withdrawn, version: '0' });
}

function hrOf({ story, positions, entities }: Cast, code: string, on: CalendarDate) {
  return story.at(on).as(positions.person(code, 'people'), 'entity_hr', entities.entity(code));
}

async function ask(cast: Cast, code: string, days: number, ground: ExceptionGround, reason: string): Promise<string> {
  const { exceptionId } = await hrOf(cast, code, addDays(cast.story.today, -days)).run(requestException, {
    seatId: cast.positions.seat(code, SEAT),
    group: 'public_manager',
    role: 'operational_strategic',
    ground,
    reason,
    proof: evidenceOf('Informe de la oficina de Recursos Humanos'),
  });
  return exceptionId;
}
