import { describe, expect, it } from 'vitest';
import { assessYear } from '@/lib/domains/performance/evaluation/commands/assess-year';
import { lapseTerm } from '@/lib/domains/performance/evaluation/commands/lapse-term';
import { lapseTerms } from '@/lib/domains/performance/jobs/lapse-terms';
import { database } from '@/tests/support/integration-database';
import { assess, closed, evaluated, WHY } from './closed-year';
import { auditOf, expectRefused, on, openTasks, seen, type Year } from './year';

describe('performance.lapse-term', () => {
  const clock = (day: string) => ({ now: () => new Date(`${day}T01:40:00-05:00`) });
  const kinds = async ({ cycleId }: Year) => (await openTasks(cycleId)).map((task) => task.kind).toSorted();

  it('gives SERVIR its turn the day after the superior’s last, once however many instances run', async () => {
    const year = await closed();
    await lapseTerms(clock('2027-03-15'));
    expect(await kinds(year)).toEqual(['performance.cycle.assess']);
    await Promise.all([1, 2, 3].map(() => lapseTerms(clock('2027-03-16'))));
    expect(await kinds(year)).toEqual(['performance.cycle.assess', 'performance.cycle.evaluate_unassessed']);
    expect(await auditOf(year.cycleId, 'performance.lapse-term')).toBe(1);
    const told = { kind: 'performance.assessment_lapsed', recordId: year.cycleId };
    expect(await database.prisma.notification.findMany({ where: told })).toMatchObject([
      { userId: year.analyst.userId },
    ]);
  });

  it('lets the superior still answer, which takes SERVIR’s turn back', async () => {
    const year = await closed();
    const open = await seen(year);
    await lapseTerms(clock('2027-03-16'));
    const late = { ...open, assessment: WHY };
    expect(await on('2027-03-16', assessYear, year.superior, 'superior', late)).toMatchObject({ ok: true });
    expect(await kinds(year)).toEqual(['performance.cycle.evaluate']);
  });

  it('gives SERVIR its turn to notify without the manager’s comment, and the directorate’s without an analyst', async () => {
    const year = await evaluated();
    await database.prisma.portfolioEntity.deleteMany({ where: { entityId: year.entityId } });
    await lapseTerms(clock('2027-03-25'));
    expect(await kinds(year)).toEqual([
      'performance.cycle.comment',
      'performance.cycle.notify_uncommented_without_analyst',
    ]);
  });

  it('is refused before the term, a second time, in another state and where the result is the superior’s', async () => {
    const lapse = ({ cycleId }: Year, day: string) => on(day, lapseTerm, null, null, { cycleId });
    const year = await closed();
    expectRefused(await lapse(year, '2027-03-15'), 'performance.term_running');
    expect(await lapse(year, '2027-03-16')).toMatchObject({ ok: true });
    expectRefused(await lapse(year, '2027-03-16'), 'performance.already_lapsed');
    await assess(year);
    expectRefused(await lapse(year, '2027-03-20'), 'platform.wrong_state');
    expectRefused(await lapse(await closed('act-current'), '2027-03-20'), 'performance.authority_is_superior');
  });

  it('is never recorded before the term, whoever writes', async () => {
    const { cycleId } = await closed();
    const early = { evaluatedOn: new Date('2027-03-10'), unassessedReason: WHY };
    await expect(database.prisma.performanceCycle.update({ where: { id: cycleId }, data: early })).rejects.toThrow(
      'performance_cycle_assessment_awaited',
    );
  });
});
