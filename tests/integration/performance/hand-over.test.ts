import { describe, expect, it } from 'vitest';
import { RECORD_READERS } from '@/lib/document-readers';
import { confirmProgress } from '@/lib/domains/performance/progress/commands/confirm-progress';
import { closeHolding, openHolding } from '@/lib/domains/positions/operations/holdings';
import { calendarDate } from '@/lib/kernel/calendar-date';
import { findReadableDocument } from '@/lib/platform/document-access';
import { actorOf } from '@/tests/factories/identity';
import { createSomeone } from '@/tests/factories/performance';
import { database } from '@/tests/support/integration-database';
import { reported } from './report';
import { expectRefused, on, openTasks, type Year } from './year';

const reportOf = (id: string) => database.prisma.progressReport.findUniqueOrThrow({ where: { id } });

describe('what awaits a superior', () => {
  it('passes to whoever takes the seat above: the turn, the evidence and the decision', async () => {
    const year = await reported();
    const successor = await createSomeone(
      database.prisma,
      'Sucesora',
      [{ role: 'superior' }],
      new Date('2026-05-01T15:00:00Z'),
    );
    const file = (await reportOf(year.reportId)).documentIds[0] ?? '';
    const reads = async ({ superior: person }: Pick<Year, 'superior'>) =>
      (await findReadableDocument(actorOf(person, 'superior'), file, RECORD_READERS)) !== null;
    expect([await reads(year), await reads({ superior: successor })]).toEqual([true, false]);
    const { reportsToId } = await database.prisma.seat.findFirstOrThrow({
      where: { assignments: { some: { id: year.assignmentId } } },
    });
    await database.prisma.$transaction(async (tx) => {
      await closeHolding(tx, { seatId: reportsToId ?? '', endsOn: calendarDate('2026-06-06') });
      await openHolding(tx, {
        seatId: reportsToId ?? '',
        personId: successor.personId ?? '',
        modality: 'competition',
        startsOn: calendarDate('2026-06-07'),
        support: null,
      });
    });
    expect([await reads(year), await reads({ superior: successor })]).toEqual([false, true]);
    expect(await openTasks(year.reportId)).toMatchObject([{ personId: successor.personId }]);
    const decision = { reportId: year.reportId, version: '0' };
    expectRefused(await on('2026-06-08', confirmProgress, year.superior, 'superior', decision), 'platform.not_found');
    expect(await on('2026-06-08', confirmProgress, successor, 'superior', decision)).toMatchObject({ ok: true });
  });

  it('stays with the superior when another seat of theirs changes hands', async () => {
    const year = await reported();
    const successor = await createSomeone(
      database.prisma,
      'Otra',
      [{ role: 'superior' }],
      new Date('2026-05-01T15:00:00Z'),
    );
    const { unitId } = await database.prisma.seat.findFirstOrThrow({ where: { entityId: year.entityId } });
    const other = await database.prisma.seat.create({
      data: {
        code: `OTRO-${year.cycleId.slice(-8)}`,
        entityId: year.entityId,
        unitId,
        title: 'Otro puesto',
        level: 2,
        servantGroup: 'career_servant',
        functions: [],
      },
    });
    const take = {
      seatId: other.id,
      modality: 'commission',
      dueOn: calendarDate('2027-01-01'),
      support: null,
    } as const;
    await database.prisma.$transaction(async (tx) => {
      await openHolding(tx, { ...take, personId: year.superior.personId ?? '', startsOn: calendarDate('2026-05-01') });
      await closeHolding(tx, { seatId: other.id, endsOn: calendarDate('2026-06-06') });
      await openHolding(tx, { ...take, personId: successor.personId ?? '', startsOn: calendarDate('2026-06-07') });
    });
    expect(await openTasks(year.reportId)).toMatchObject([{ personId: year.superior.personId }]);
  });
});
