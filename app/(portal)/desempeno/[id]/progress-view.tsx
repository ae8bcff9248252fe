import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { FollowedGoals } from '@/components/performance/followed-goals';
import { EmptyState } from '@/components/ui/empty-state';
import type { CycleView } from '@/lib/domains/performance/cycle/types';
import { listGoalsOfCycle } from '@/lib/domains/performance/goal/queries';
import type { Actor } from '@/lib/kernel/actor';

/** How far each goal has come, by its confirmed value. */
export async function ProgressView({ actor, cycle }: { actor: Actor; cycle: CycleView }) {
  const t = await getTranslations('performance.progress');
  const goals = cycle.goalSetState === 'FINAL' ? await listGoalsOfCycle(actor, cycle.id) : [];
  return (
    <Section title={t('title')}>
      <FollowedGoals goals={goals} empty={<EmptyState title={t('none')} />} />
    </Section>
  );
}
