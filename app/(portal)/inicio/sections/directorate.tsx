import { getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { Funnel } from '@/components/charts/funnel';
import { TileMap } from '@/components/charts/tile-map';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { AchievementByYear } from '@/components/transparency/achievement-by-year';
import { WaitingRequests } from '@/components/transparency/waiting-requests';
import { ASSIGNMENT_STATES } from '@/lib/domains/agreements/assignment/types';
import { MEMBER_STATES } from '@/lib/domains/cadre/types';
import { getCadreAtAGlance } from '@/lib/domains/transparency/queries';

const FUNNEL = ['submitted', 'accepted', 'proposed', 'agreed', 'assigned', 'in_post'] as const;

/** The cadre at a glance: who there is, where they are, what waits, and what they achieve. */
export async function DirectorateHome() {
  const [t, states, glance] = await Promise.all([
    getTranslations('transparency.glance'),
    getTranslations(),
    getCadreAtAGlance(),
  ]);
  return (
    <>
      <Section
        title={t('requests')}
        actions={
          <ButtonLink href="/solicitudes" size="small">
            {t('see_requests')}
          </ButtonLink>
        }
      >
        <WaitingRequests counts={glance.requests} />
      </Section>
      <Section title={t('title')}>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <Bars
            title={t('members')}
            labelLabel={t('member_state')}
            valueLabel={t('count')}
            items={MEMBER_STATES.map((state) => ({
              key: state,
              label: states(`cadre.states.member_${state}`),
              value: glance.members[state] ?? 0,
            }))}
          />
          <Bars
            title={t('assignments')}
            labelLabel={t('member_state')}
            valueLabel={t('count')}
            items={ASSIGNMENT_STATES.map((state) => ({
              key: state,
              label: states(`agreements.states.assignment_${state}`),
              value: glance.assignments[state] ?? 0,
            }))}
          />
          <Funnel
            title={t('funnel')}
            stageLabel={t('step')}
            countLabel={t('requests_count')}
            stages={FUNNEL.map((key) => ({ key, label: t(`funnel_steps.${key}`), count: glance.funnel[key] }))}
          />
          <AchievementByYear years={glance.achievement} />
          <TileMap
            title={t('territories')}
            summary={t('territories_summary')}
            values={glance.territories}
            valueLabel={t('managers')}
          />
        </div>
      </Section>
    </>
  );
}
