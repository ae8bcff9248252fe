import { describe, expect, it } from 'vitest';
import { forecastVacancies } from '@/lib/domains/agreements/forecast/queries/forecast-vacancies';
import { readForecastFilters } from '@/lib/domains/agreements/forecast/filters';
import { addYears, calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import { actorOf } from '@/tests/factories/identity';
import { createPosting } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';

const STARTED = calendarDate('2026-03-02');
const LATE = calendarDate('2028-10-15');

/** A confirmed assignment that ends three years after it began, in an entity of that place. */
async function term(ubigeo: string) {
  const posting = await createPosting(database.prisma, STARTED);
  await db().entity.update({ where: { id: posting.entityId }, data: { ubigeo } });
  await db().seat.updateMany({ where: { entityId: posting.entityId }, data: { managerRole: 'strategic' } });
  return { ...posting, hr: actorOf(posting.directorate, 'entity_hr', posting.entityId) };
}

const within = (params: Record<string, string>) => readForecastFilters(params);

describe('the forecast of vacancies', () => {
  it('tells an entity when its terms end, by month, within the time asked about', async () => {
    const own = await term('040101');
    expect(await forecastVacancies(own.hr, within({}), STARTED)).toMatchObject({ total: 0, groups: [], rows: [] });
    const found = await forecastVacancies(own.hr, within({ meses: '36' }), STARTED);
    expect(found).toMatchObject({
      total: 1,
      groups: [{ key: '2029-03', count: 1 }],
      rows: [
        { id: own.assignmentId, endsOn: addYears(STARTED, 3), probationEndsOn: null, role: 'strategic', renewals: 0 },
      ],
    });
    await db().assignment.update({
      where: { id: own.assignmentId },
      data: { state: 'ENDED', endedOn: new Date('2026-06-01') },
    });
    expect((await forecastVacancies(own.hr, within({ meses: '36' }), STARTED)).total).toBe(0);
  });

  it('is of the whole country for SERVIR, by territory and role, with Metropolitan Lima apart', async () => {
    const [lima, huaral, cusco] = [await term('150101'), await term('150601'), await term('080101')];
    const servir = actorOf(lima.directorate, 'directorate');
    const idsIn = async (params: Record<string, string>) => {
      const { rows } = await forecastVacancies(servir, within(params), LATE);
      const ours = [lima, huaral, cusco].map((one) => one.assignmentId);
      return rows.map(({ id }) => id).filter((id) => ours.includes(id));
    };
    expect(await idsIn({ territorio: '1501' })).toEqual([lima.assignmentId]);
    expect(await idsIn({ territorio: '15' })).toEqual([huaral.assignmentId]);
    expect(await idsIn({ territorio: '08', rol: 'strategic' })).toEqual([cusco.assignmentId]);
    expect(await idsIn({ territorio: '08', rol: 'political_strategic' })).toEqual([]);
    expect(await idsIn({ buscar: '100%_\\' })).toEqual([]);
  });

  it('counts by territory, role or entity as well, to the same total', async () => {
    const own = await term('150101');
    const { name } = await db().entity.findUniqueOrThrow({ where: { id: own.entityId } });
    for (const [por, key] of Object.entries({ territory: '1501', role: 'strategic', entity: name })) {
      const found = await forecastVacancies(own.hr, within({ meses: '36', por }), STARTED);
      expect(found).toMatchObject({ total: 1, groups: [{ key, count: 1 }] });
    }
  });

  it('tells the last day on record of whoever holds a post otherwise, and who covers it until when', async () => {
    const own = await term('150101');
    const day = (text: string) => toDbDate(calendarDate(text));
    const { personId } = await db().cadreMember.findFirstOrThrow({
      where: { assignments: { some: { id: own.assignmentId } } },
    });
    const post = async (code: string, holding: object) => {
      const { unitId } = await db().seat.findFirstOrThrow({ where: { entityId: own.entityId } });
      const place = {
        entityId: own.entityId,
        unitId,
        level: 2,
        servantGroup: 'public_manager' as const,
        functions: [],
      };
      const { id } = await db().seat.create({ data: { ...place, code: `${own.entityId}.${code}`, title: code } });
      await db().seatHolding.create({
        data: { seatId: id, personId, modality: 'trust', startsOn: day('2026-01-05'), ...holding },
      });
    };
    await post('LEFT', { endsOn: day('2026-02-01') });
    await post('LEAVES', { endsOn: day('2026-03-20') });
    await post('COVERED', { modality: 'commission', dueOn: day('2026-06-30') });
    expect((await forecastVacancies(own.hr, within({}), STARTED)).rows).toMatchObject([
      { kind: 'departure', post: 'LEAVES', endsOn: '2026-03-20' },
      { kind: 'commission', post: 'COVERED', endsOn: '2026-06-30' },
    ]);
  });

  it('shows nothing to whoever has no entity', async () => {
    const own = await term('040101');
    const nobody = actorOf(own.directorate, 'entity_hr');
    expect(await forecastVacancies(nobody, within({ meses: '36' }), STARTED)).toMatchObject({ total: 0, rows: [] });
  });
});
