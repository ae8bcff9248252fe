import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { FollowedGoals } from '@/components/performance/followed-goals';
import { EmptyState } from '@/components/ui/empty-state';
import { listFollowedGoals } from '@/lib/domains/performance/goal/queries';
import type { HomeSectionProps } from '.';

/** The manager's goals in follow-up and when each is reported next. */
export async function ManagerGoals({ actor }: HomeSectionProps) {
  const [t, goals] = await Promise.all([getTranslations('performance.home'), listFollowedGoals(actor)]);
  return (
    <Section
      title={t('my_goals')}
      actions={
        <ButtonLink href="/desempeno" size="small">
          {t('my_years')}
        </ButtonLink>
      }
    >
      <FollowedGoals
        goals={goals}
        empty={<EmptyState title={t('my_goals_none')}>{t('my_goals_none_body')}</EmptyState>}
      />
    </Section>
  );
}
