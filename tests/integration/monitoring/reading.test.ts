import { expect, it } from 'vitest';
import { getVisit, listVisits } from '@/lib/domains/monitoring/visit/queries';
import { readVisitFilters } from '@/lib/domains/monitoring/visit/list-filters';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { actorOf } from '@/tests/factories/identity';
import { heldVisit } from '@/tests/factories/monitoring';
import { createPosting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';

const DAY = calendarDate('2026-06-15');

it('a contact is read by its portfolio’s analyst, its manager and its superior; its risk by SERVIR alone', async () => {
  const p = await createPosting(database.prisma, calendarDate('2026-03-02'));
  const id = await heldVisit(p, DAY);
  expect(await getVisit(actorOf(p.analyst, 'monitoring_analyst'), id)).toMatchObject({
    id,
    risk: { level: 'medium' },
    attendees: [{ name: 'María Prueba Solís' }],
  });
  expect(await getVisit(actorOf(p.otherAnalyst, 'monitoring_analyst'), id)).toBeNull();
  for (const reader of [actorOf(p.manager, 'manager'), actorOf(p.superior, 'superior')]) {
    expect(await getVisit(reader, id)).toMatchObject({ id, risk: null });
    expect((await listVisits(reader, readVisitFilters({}), DAY)).rows).toMatchObject([{ id, risk: null }]);
  }
});
