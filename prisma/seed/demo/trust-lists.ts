import { discardTrustList } from '@/lib/domains/positions/trust-list/commands/discard-trust-list';
import { generateTrustList } from '@/lib/domains/positions/trust-list/commands/generate-trust-list';
import { publishTrustList } from '@/lib/domains/positions/trust-list/commands/publish-trust-list';
import { reviewTrustList } from '@/lib/domains/positions/trust-list/commands/review-trust-list';
import { addDays, addYears } from '@/lib/kernel/calendar-date';
import type { Cast } from './requests/matching';

/** The lists of managers and trust posts: one published, one set aside, and two being made. */
export async function seedTrustLists({ story, staff }: Cast): Promise<void> {
  const ago = (days: number) => addDays(story.today, -days);
  const specialist = (days: number) => story.at(ago(days)).as(staff.specialist, 'selection_specialist');
  const directorate = (days: number) => story.at(ago(days)).as(staff.directorate, 'directorate');
  const published = await specialist(20).run(generateTrustList, { periodTo: ago(30) });
  await directorate(18).run(reviewTrustList, {
    listId: published.listId,
    version: '0',
    note: 'Se contrastó con las resoluciones publicadas por cada entidad: coinciden los titulares y las modalidades.',
  });
  await directorate(15).run(publishTrustList, {
    listId: published.listId,
    version: '1',
    resolution: 'RPE 000140-2026-SERVIR-PE',
  });
  const wrong = await specialist(12).run(generateTrustList, { periodTo: addYears(ago(30), -1) });
  await specialist(12).run(discardTrustList, {
    listId: wrong.listId,
    version: '0',
    reason: 'Se indicó un año equivocado al generarla: el período se superpone con el ya publicado.',
  });
  const reviewed = await specialist(4).run(generateTrustList, { periodTo: ago(5) });
  await directorate(2).run(reviewTrustList, {
    listId: reviewed.listId,
    version: '0',
    note: 'Revisada con los gobiernos regionales: falta que dos entidades registren salidas recientes.',
  });
  await specialist(1).run(generateTrustList, { periodTo: ago(1) });
}
