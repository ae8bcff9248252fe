import { getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { EndingList, SilentGoalList } from '@/components/monitoring/attention-lists';
import { RISK_TONES } from '@/components/monitoring/tones';
import { VisitList } from '@/components/monitoring/visit-list';
import { EmptyState } from '@/components/ui/empty-state';
import { countByRisk, listEndings } from '@/lib/domains/monitoring/portfolio/queries';
import { readVisitFilters } from '@/lib/domains/monitoring/visit/list-filters';
import { listVisits } from '@/lib/domains/monitoring/visit/queries';
import { listGoalsWithoutProgress } from '@/lib/domains/performance/goal/queries';
import { SILENT_AFTER_DAYS } from '@/lib/domains/performance/progress/rules';
import { addDays } from '@/lib/kernel/calendar-date';
import { today } from '@/lib/platform/clock';
import type { HomeSectionProps } from '.';

const SHOWN = 6;
/** Calendar days ahead of which a visit is shown. */
const VISITS_AHEAD = 30;

/** What an analyst follows: the portfolio by risk, and in it what is late or about to be. */
export async function MonitoringAnalystHome({ actor }: HomeSectionProps) {
  const day = today();
  const planned = { ...readVisitFilters({ orden: 'fecha' }), plannedUntil: addDays(day, VISITS_AHEAD) };
  const [t, risks, visits, goals, endings] = await Promise.all([
    getTranslations('monitoring'),
    countByRisk(actor),
    listVisits(actor, planned, day),
    listGoalsWithoutProgress(actor, SILENT_AFTER_DAYS, SHOWN),
    listEndings(actor, day, SHOWN),
  ]);
  return (
    <>
      <div className="mb-10 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <div>
          <Bars
            title={t('home.by_risk')}
            summary={t('home.by_risk_summary')}
            labelLabel={t('home.risk')}
            valueLabel={t('home.count')}
            items={risks.map(({ risk, count }) => ({
              key: risk ?? 'none',
              label: risk ? t(`risks.${risk}`) : t('home.no_contact'),
              value: count,
              tone: risk ? RISK_TONES[risk] : ('neutral' as const),
            }))}
          />
          <p className="mt-4">
            <ButtonLink href="/seguimiento" size="small">
              {t('home.see_portfolio')}
            </ButtonLink>
          </p>
        </div>
        <Section title={t('home.endings')} level={3}>
          <EndingList rows={endings} />
        </Section>
      </div>
      <Section
        title={t('home.visits')}
        actions={
          <ButtonLink href="/visitas" size="small">
            {t('home.see_visits')}
          </ButtonLink>
        }
      >
        <VisitList
          rows={visits.rows.slice(0, SHOWN)}
          url={{ path: '/visitas', params: {} }}
          showRisk={false}
          empty={<EmptyState title={t('home.no_visits')}>{t('home.no_visits_how')}</EmptyState>}
        />
      </Section>
      <Section title={t('home.goals')}>
        <SilentGoalList rows={goals} days={SILENT_AFTER_DAYS} />
      </Section>
    </>
  );
}
