import { decideException } from '@/lib/domains/positions/exception/commands/decide-exception';
import { requestException } from '@/lib/domains/positions/exception/commands/request-exception';
import { withdrawException } from '@/lib/domains/positions/exception/commands/withdraw-exception';
import type { ExceptionGround } from '@/lib/domains/positions/exception/types';
import { addDays } from '@/lib/kernel/calendar-date';
import { evidenceOf } from './performance/evidence';
import type { Cast } from './requests/matching';

const SEAT = 'supply';

/** Exceptions to the classification in every state: what four entities ask for their offices of supply. */
export async function seedClassification(cast: Cast): Promise<void> {
  const { story, staff } = cast;
  const ago = (days: number) => addDays(story.today, -days);
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
  const { positions, entities } = cast;
  await story
    .at(ago(20))
    .as(positions.person('RENIEC', 'people'), 'entity_hr', entities.entity('RENIEC'))
    .run(withdrawException, { exceptionId: withdrawn, version: '0' });
}

async function ask(cast: Cast, code: string, days: number, ground: ExceptionGround, reason: string): Promise<string> {
  const { story, positions, entities } = cast;
  const { exceptionId } = await story
    .at(addDays(story.today, -days))
    .as(positions.person(code, 'people'), 'entity_hr', entities.entity(code))
    .run(requestException, {
      seatId: positions.seat(code, SEAT),
      group: 'public_manager',
      role: 'operational_strategic',
      ground,
      reason,
      proof: evidenceOf('Informe de la oficina de Recursos Humanos'),
    });
  return exceptionId;
}
