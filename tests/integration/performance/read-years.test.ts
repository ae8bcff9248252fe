import { describe, expect, it } from 'vitest';
import { getCycle } from '@/lib/domains/performance/cycle/queries';
import { getGoal, listFollowedGoals } from '@/lib/domains/performance/goal/queries';
import { getTimeline } from '@/lib/platform/timeline';
import { actorOf } from '@/tests/factories/identity';
import { cycleOf, settled } from './year';

describe('who reads a year and its goals', () => {
  it('its manager, its superiors, its analyst and the directorate; nobody else', async () => {
    const year = await settled();
    const goalId = (await cycleOf(year)).goals[0]?.id ?? '';
    const readers = [
      actorOf(year.manager, 'manager'),
      actorOf(year.superior, 'superior'),
      actorOf(year.superiorsSuperior, 'superior'),
      actorOf(year.analyst, 'monitoring_analyst'),
      actorOf(year.directorate, 'directorate'),
    ];
    for (const reader of readers) {
      expect((await getCycle(reader, year.cycleId))?.goals).toHaveLength(3);
      expect((await getGoal(reader, goalId))?.goal.id).toBe(goalId);
      expect((await listFollowedGoals(reader)).map((goal) => goal.id)).toContain(goalId);
    }
    for (const stranger of [
      actorOf(year.otherAnalyst, 'monitoring_analyst'),
      actorOf(year.manager, 'superior'),
      actorOf(year.manager, 'candidate'),
    ]) {
      expect(await getCycle(stranger, year.cycleId)).toBeNull();
      expect(await getGoal(stranger, goalId)).toBeNull();
    }
  });
});

describe('the timeline of an assignment', () => {
  it('tells human resources of the host nothing of what is said in its years; the year’s own tells its parties', async () => {
    const year = await settled();
    const hr = actorOf(year.otherAnalyst, 'entity_hr', year.entityId);
    const told = (await getTimeline(hr, year.assignmentId)).map((line) => line.command);
    expect(told.filter((command) => command !== 'performance.open-cycle')).toEqual([]);
    const own = await getTimeline(actorOf(year.manager, 'manager'), year.cycleId);
    expect(own.map((line) => line.command)).toContain('performance.accept-goals');
  });
});
