import { excludeTpmBody } from '@/lib/domains/positions/tpm/commands/exclude-tpm-body';
import { includeTpmBody } from '@/lib/domains/positions/tpm/commands/include-tpm-body';
import { reviewTpmList } from '@/lib/domains/positions/tpm/commands/review-tpm-list';
import { setHighImpact } from '@/lib/domains/positions/tpm/commands/set-high-impact';
import { addDays, addYears } from '@/lib/kernel/calendar-date';
import type { Cast } from './requests/matching';

const LISTED = [
  ['MINEDU', 'Sus direcciones generales fijan la política educativa que aplican todas las regiones.'],
  ['MINSA', 'Sus direcciones generales conducen la respuesta sanitaria en todo el territorio.'],
  ['MTC', 'Sus direcciones generales deciden inversiones que trascienden a varios gobiernos.'],
  ['SUNAT', 'Sus intendencias nacionales responden por la recaudación de todo el Estado.'],
  ['RENIEC', 'Sus gerencias custodian la identidad de todos los ciudadanos.'],
] as const;

/** Functions of the regional managements of the demonstration (S3 T11.3), by the code of their unit. */
const REGIONAL_FUNCTIONS = { GRI: 'infrastructure', GRDS: 'social_development' } as const;

/** One resolution approves each list, with whatever it includes or excludes. */
const FIRST_LIST = 'RPE 000041-2021-SERVIR-PE';
const SECOND_LIST = 'RPE 000150-2023-SERVIR-PE';

/** The list of bodies of the top public management, one that left it, its two reviews, and a post of high impact. */
export async function seedTpm({ story, staff, entities, positions }: Cast): Promise<void> {
  for (const [code, unitFunction] of Object.entries(REGIONAL_FUNCTIONS)) {
    await story.db.organizationalUnit.updateMany({
      where: { code, level: 2, entity: { government: 'regional' } },
      data: { function: unitFunction },
    });
  }
  const next = addDays(story.today, 24);
  const acting = (day: string) => story.at(day).as(staff.directorate, 'directorate');
  const first = addDays(addYears(next, -3), -900);
  const left = await acting(first).run(includeTpmBody, {
    entityId: entities.entity('INDECI'),
    resolution: FIRST_LIST,
    reason: 'Sus direcciones conducen la respuesta a emergencias en todo el país.',
  });
  for (const [code, reason] of LISTED) {
    await acting(first).run(includeTpmBody, {
      entityId: entities.entity(code),
      resolution: FIRST_LIST,
      reason,
    });
  }
  const review = await acting(first).run(reviewTpmList, {
    lastId: '',
    resolution: FIRST_LIST,
    reason: 'Primera lista: se evaluaron los organismos con órganos de alcance nacional.',
  });
  await acting(addYears(next, -3)).run(excludeTpmBody, {
    bodyId: left.bodyId,
    version: '0',
    resolution: SECOND_LIST,
    reason: 'Su segundo nivel pasó a funciones de ejecución, sin conducción de políticas.',
  });
  await acting(addYears(next, -3)).run(reviewTpmList, {
    lastId: review.reviewId,
    resolution: SECOND_LIST,
    reason: 'Se revisaron los seis organismos: cinco siguen y uno sale.',
  });
  await acting(addDays(story.today, -30)).run(setHighImpact, {
    seatId: positions.seat('INPE', 'infrastructure'),
    version: '0',
    impact: 'high',
    reason: 'La infraestructura penitenciaria está en emergencia declarada.',
  });
}
