import { describe, expect, it } from 'vitest';
import { openCycle } from '@/lib/domains/performance/cycle/commands/open-cycle';
import { acceptGoals } from '@/lib/domains/performance/goal-set/commands/accept-goals';
import { agreeGoals } from '@/lib/domains/performance/goal-set/commands/agree-goals';
import { commentGoals } from '@/lib/domains/performance/goal-set/commands/comment-goals';
import { objectGoals } from '@/lib/domains/performance/goal-set/commands/object-goals';
import { proposeGoals } from '@/lib/domains/performance/goal-set/commands/propose-goals';
import { resolveObjection } from '@/lib/domains/performance/goal-set/commands/resolve-objection';
import { setGoals } from '@/lib/domains/performance/goal-set/commands/set-goals';
import { database } from '@/tests/support/integration-database';
import {
  auditOf,
  cycleOf,
  expectRefused,
  goalRow,
  on,
  opened,
  openTasks,
  proposed,
  seen,
  settled,
  THREE_GOALS,
  type Year,
} from './year';

const WHY = 'La propuesta no recoge la prioridad del plan operativo.';

describe('performance.open-cycle', () => {
  it('opens the first year, with its dates, and gives the manager their turn', async () => {
    const year = await opened();
    const cycle = await cycleOf(year);
    expect(cycle).toMatchObject({ year: 1, state: 'PLANNING', goalSetState: 'PENDING', goalsMax: 7 });
    expect(cycle.endsOn.toISOString().slice(0, 10)).toBe('2027-02-28');
    expect(cycle.goalsDueOn.toISOString().slice(0, 10)).toBe('2026-06-01');
    expect(await openTasks(year.cycleId)).toMatchObject([
      { kind: 'performance.goal_set.propose', personId: year.manager.personId },
    ]);
  });

  it('changes nothing when it is run again', async () => {
    const year = await opened();
    expectRefused(
      await on('2026-03-02', openCycle, null, null, { assignmentId: year.assignmentId }),
      'performance.cycle_exists',
    );
    expect(await database.prisma.performanceCycle.count({ where: { assignmentId: year.assignmentId } })).toBe(1);
  });

  it('opens the second year once the first is over', async () => {
    const year = await opened();
    const result = await on('2027-03-01', openCycle, null, null, { assignmentId: year.assignmentId });
    expect(result.ok && (await cycleOf(result.value))).toMatchObject({ year: 2 });
  });
});

describe('performance.propose-goals', () => {
  const propose = (year: Year, more: object = {}, day = '2026-03-10') =>
    on(day, proposeGoals, year.manager, 'manager', { cycleId: year.cycleId, version: 0, goals: THREE_GOALS, ...more });

  it('keeps the goals in order, tells the superior and opens their turn', async () => {
    const year = await opened();
    expect(await propose(year)).toMatchObject({ ok: true });
    const { goals, goalSetState } = await cycleOf(year);
    expect(goalSetState).toBe('PROPOSED');
    expect(goals.map((goal) => goal.weight.toFixed())).toEqual(['40', '35', '25']);
    expect(await openTasks(year.cycleId)).toMatchObject([
      { kind: 'performance.goal_set.agree', personId: year.superior.personId },
    ]);
    expect(await auditOf(year.cycleId, 'performance.propose-goals')).toBe(1);
    expect(
      await database.prisma.notification.count({
        where: { userId: year.superior.userId, kind: 'performance.goals_proposed' },
      }),
    ).toBe(1);
  });

  it('leaves out the rows of the form that were not filled in', async () => {
    const year = await opened();
    expect(
      await propose(year, {
        goals: [
          ...THREE_GOALS,
          {
            ...goalRow(''),
            title: '',
            indicator: '',
            unit: '',
            baseline: '',
            target: '',
            type: '',
            direction: '',
            frequency: '',
            meansOfVerification: '',
          },
        ],
      }),
    ).toMatchObject({ ok: true });
    expect((await cycleOf(year)).goals).toHaveLength(3);
  });

  it.each([
    ['weights that sum 90', [goalRow('50'), goalRow('40')], 'goals.weights_not_100', 'goals'],
    [
      'an eighth goal',
      ['20', '20', '20', '10', '10', '10', '5', '5'].map((weight) => goalRow(weight)),
      'goals.too_many',
      'goals',
    ],
    [
      'a baseline equal to its target',
      [goalRow('100', { baseline: '1' })],
      'goals.baseline_equals_target',
      'goals[0].target',
    ],
  ])('refuses %s, and writes nothing', async (_case, goals, code, field) => {
    const year = await opened();
    expectRefused(await propose(year, { goals }), code, field);
    expect(await cycleOf(year)).toMatchObject({ goalSetState: 'PENDING', goals: [], version: 0 });
    expect(await auditOf(year.cycleId, 'performance.propose-goals')).toBe(0);
  });

  it('asks why when the limit of the frame has passed, and keeps the reason', async () => {
    const year = await opened();
    expectRefused(await propose(year, {}, '2026-06-02'), 'performance.goals_late', 'lateReason');
    expect(await propose(year, { lateReason: 'Cambio del titular de la entidad.' }, '2026-06-02')).toMatchObject({
      ok: true,
    });
    expect((await cycleOf(year)).lateReason).toBe('Cambio del titular de la entidad.');
  });

  it('is not found for another manager', async () => {
    const [year, other] = [await opened(), await opened()];
    const input = { cycleId: year.cycleId, version: 0, goals: THREE_GOALS };
    expectRefused(await on('2026-03-10', proposeGoals, other.manager, 'manager', input), 'platform.not_found');
  });

  it('is done once when sent twice at the same time', async () => {
    const year = await opened();
    const results = await Promise.all([propose(year), propose(year)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expectRefused(results.find((result) => !result.ok) ?? { ok: true }, 'platform.conflict');
    expect(await auditOf(year.cycleId, 'performance.propose-goals')).toBe(1);
  });

  it('keeps the earlier version readable and the goals their identity', async () => {
    const year = await proposed();
    const before = (await cycleOf(year)).goals.map((goal) => goal.id);
    expect(
      await propose(year, { ...(await seen(year)), goals: [goalRow('60', { target: '2' }), goalRow('40')] }),
    ).toMatchObject({ ok: true });
    const { goals } = await cycleOf(year);
    expect(goals.map((goal) => goal.id)).toEqual(before.slice(0, 2));
    const line = await database.prisma.auditEntry.findFirstOrThrow({
      where: { recordId: year.cycleId, command: 'performance.propose-goals' },
      orderBy: { seq: 'desc' },
    });
    expect(line.changes).toMatchObject([
      {
        field: 'goal_1',
        before: expect.stringContaining('5 → 1 meses'),
        after: expect.stringContaining('5 → 2 meses'),
      },
      { field: 'goal_2' },
      { field: 'goal_3', after: null },
    ]);
  });
});

describe('the database behind the rules', () => {
  it('takes seven of ten goals inserted at the same time', async () => {
    const year = await opened();
    const inserts = Array.from({ length: 10 }, (_, index) =>
      database.prisma.goal.create({
        data: {
          ...goalRow('10'),
          cycleId: year.cycleId,
          position: index + 1,
          type: 'process',
          direction: 'decrease',
          frequency: 'quarterly',
        },
      }),
    );
    const settledInserts = await Promise.allSettled(inserts);
    expect(settledInserts.filter((insert) => insert.status === 'fulfilled')).toHaveLength(7);
    expect(String(settledInserts.find((insert) => insert.status === 'rejected')?.reason)).toContain('goal_limit');
    expect((await cycleOf(year)).goals).toHaveLength(7);
  });

  it('does not let weights that sum 75 be agreed, whoever writes them, and the command says so', async () => {
    const year = await proposed();
    await database.prisma.goal.delete({ where: { cycleId_position: { cycleId: year.cycleId, position: 3 } } });
    expectRefused(
      await on('2026-03-20', agreeGoals, year.superior, 'superior', await seen(year)),
      'performance.goal_weights_sum',
    );
    expect((await cycleOf(year)).goalSetState).toBe('PROPOSED');
  });
});

describe('agreeing', () => {
  it('is final when both sides have said yes; each goal then owes its first report', async () => {
    const year = await settled();
    const cycle = await cycleOf(year);
    expect(cycle).toMatchObject({ state: 'FOLLOW_UP', goalSetState: 'FINAL' });
    expect(cycle.goals.map((goal) => [goal.state, goal.nextPeriod?.toISOString().slice(0, 10)])).toEqual(
      Array.from({ length: 3 }, () => ['FOLLOW_UP', '2026-05-31']),
    );
    const [first] = cycle.goals;
    expect(await openTasks(first?.id ?? '')).toMatchObject([
      { kind: 'performance.goal.report', url: `/metas/${first?.id}/avance` },
    ]);
    expect(await openTasks(year.cycleId)).toEqual([]);
  });

  it('is refused to anyone but the superior of the post, and once agreed, to them too', async () => {
    const [year, other] = [await proposed(), await opened()];
    expectRefused(
      await on('2026-03-20', agreeGoals, other.superior, 'superior', await seen(year)),
      'platform.not_found',
    );
    expectRefused(
      await on('2026-03-20', agreeGoals, year.superiorsSuperior, 'superior', await seen(year)),
      'platform.not_found',
    );
    expectRefused(
      await on('2026-03-20', agreeGoals, year.analyst, 'monitoring_analyst', await seen(year)),
      'platform.forbidden',
    );
    expect(await on('2026-03-20', agreeGoals, year.superior, 'superior', await seen(year))).toMatchObject({ ok: true });
    expectRefused(
      await on('2026-03-20', agreeGoals, year.superior, 'superior', await seen(year)),
      'platform.wrong_state',
    );
  });

  it('refuses a form filled against an earlier proposal', async () => {
    const year = await proposed();
    const before = await seen(year);
    await on('2026-03-11', proposeGoals, year.manager, 'manager', { ...before, goals: [goalRow('100')] });
    expectRefused(await on('2026-03-20', agreeGoals, year.superior, 'superior', before), 'platform.conflict');
  });
});

describe('without consensus', () => {
  const set = async (year: Year) =>
    on('2026-03-20', setGoals, year.superior, 'superior', {
      ...(await seen(year)),
      goals: [goalRow('100', { target: '2' })],
      reason: WHY,
    });

  it('the superior sets the goals with reasons, and the manager may accept them', async () => {
    const year = await proposed();
    expect(await set(year)).toMatchObject({ ok: true });
    expect(await cycleOf(year)).toMatchObject({ goalSetState: 'SET_BY_SUPERIOR', settlementReason: WHY });
    expect(await on('2026-03-21', acceptGoals, year.manager, 'manager', await seen(year))).toMatchObject({ ok: true });
    expect((await cycleOf(year)).goalSetState).toBe('FINAL');
  });

  it('the manager objects and the superior of the superior decides, finally', async () => {
    const year = await proposed();
    await set(year);
    expect(
      await on('2026-03-22', objectGoals, year.manager, 'manager', { ...(await seen(year)), reason: WHY }),
    ).toMatchObject({ ok: true });
    expect(await openTasks(year.cycleId)).toMatchObject([
      { kind: 'performance.goal_set.resolve', personId: year.superiorsSuperior.personId },
    ]);
    const decision = { ...(await seen(year)), goals: THREE_GOALS, reason: WHY };
    expectRefused(await on('2026-03-23', resolveObjection, year.superior, 'superior', decision), 'platform.own_case');
    expectRefused(
      await on('2026-03-23', resolveObjection, year.superiorsSuperior, 'superior', {
        ...decision,
        goals: [goalRow('90')],
      }),
      'goals.weights_not_100',
    );
    expect(await on('2026-03-23', resolveObjection, year.superiorsSuperior, 'superior', decision)).toMatchObject({
      ok: true,
    });
    const cycle = await cycleOf(year);
    expect(cycle).toMatchObject({ state: 'FOLLOW_UP', goalSetState: 'FINAL', objection: WHY, resolutionReason: WHY });
    expect(cycle.goals).toHaveLength(3);
  });

  it('asks the reason of who sets and of who objects', async () => {
    const year = await proposed();
    const result = await on('2026-03-20', setGoals, year.superior, 'superior', {
      ...(await seen(year)),
      goals: THREE_GOALS,
      reason: '',
    });
    expect(result).toMatchObject({ ok: false, fieldErrors: [{ field: 'reason', code: 'required' }] });
  });

  it('says that nobody could decide an objection when no one is above the superior', async () => {
    const year = await proposed();
    await set(year);
    await database.prisma.seatHolding.updateMany({
      where: { personId: year.superiorsSuperior.personId ?? '' },
      data: { endsOn: new Date('2026-03-02') },
    });
    expectRefused(
      await on('2026-03-22', objectGoals, year.manager, 'manager', { ...(await seen(year)), reason: WHY }),
      'performance.nobody_above',
    );
  });
});

describe('performance.comment-goals', () => {
  it('keeps what each side said until the goals are final', async () => {
    const year = await proposed();
    const say = (text: string) =>
      on('2026-03-12', commentGoals, year.superior, 'superior', { cycleId: year.cycleId, text });
    expect(await say('Propongo bajar la meta a dos meses.')).toMatchObject({ ok: true });
    expect(await database.prisma.goalComment.findMany({ where: { cycleId: year.cycleId } })).toMatchObject([
      { author: year.superior.name, role: 'superior', text: 'Propongo bajar la meta a dos meses.' },
    ]);
    await on('2026-03-20', agreeGoals, year.superior, 'superior', await seen(year));
    await on('2026-03-21', acceptGoals, year.manager, 'manager', await seen(year));
    expectRefused(await say('Tarde'), 'performance.goals_are_final');
  });
});
