import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { RecordHeader } from '@/components/layout/record-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { GoalFacts } from '@/components/performance/goal-facts';
import { ProgressChart } from '@/components/performance/progress-chart';
import { ProgressReports } from '@/components/performance/progress-reports';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { missingOfYear } from '@/lib/domains/performance/cycle/missing';
import { getGoal } from '@/lib/domains/performance/goal/queries';
import { goalLifecycle } from '@/lib/domains/performance/goal/transitions';
import { isItsManager, isItsSuperior } from '@/lib/domains/performance/policy';
import { formatDate } from '@/lib/kernel/format';
import { canRun } from '@/lib/kernel/lifecycle';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { confirmProgressAction, rejectProgressAction } from './actions';

const GOAL_TONES = { DRAFT: 'neutral', FOLLOW_UP: 'progress', COMPLETE: 'success' } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('performance.kinds'))('goal') };
}

export default async function GoalPage({ params }: PageProps<'/metas/[id]'>) {
  const actor = await requireActor('manager', 'superior', 'monitoring_analyst', 'directorate');
  const { id } = await params;
  const found = await getGoal(actor, id);
  if (!found) notFound();
  const { goal, cycle, reports } = found;
  const waiting = reports.filter((report) => report.state === 'REPORTED');
  const [t, locale, rows, tasks] = await Promise.all([
    getTranslations('performance'),
    getLocale(),
    getTimeline(actor, id),
    getOpenTasks(actor, waiting[0]?.id ?? id),
  ]);
  const followUp = [
    ...(waiting.length > 0 ? [{ text: t('missing.confirmation', { count: waiting.length }) }] : []),
    ...(goal.nextPeriod
      ? [{ text: t('missing.report', { date: formatDate(goal.nextPeriod, locale === 'en' ? 'en' : 'es') }) }]
      : []),
  ];
  const beforeIt =
    cycle.state === 'PLANNING' ? (missingOfYear(cycle) ?? []).map((name) => ({ text: t(`missing.${name}`) })) : null;
  const missing = cycle.state === 'FOLLOW_UP' ? followUp : beforeIt;
  const mayReport =
    isItsManager(actor, cycle.parties) && canRun(goalLifecycle, goal.state, 'performance.report-progress');
  const decides = isItsSuperior(actor, cycle.parties) && cycle.state === 'FOLLOW_UP';
  return (
    <>
      <RecordHeader
        kind={t('kinds.goal')}
        title={goal.title}
        subtitle={`${cycle.managerName} · ${cycle.assignment.postTitle} · ${cycle.assignment.entityName}`}
        breadcrumbs={[
          { label: t('record.breadcrumb'), href: '/desempeno' },
          {
            label: t('record.title', { manager: cycle.managerName, year: cycle.year }),
            href: `/desempeno/${cycle.id}`,
          },
        ]}
        actions={
          mayReport && (
            <ButtonLink href={`/metas/${id}/avance`} variant="primary">
              {t('progress.report')}
            </ButtonLink>
          )
        }
        state={{ label: t(`states.goal_${goal.state}`), tone: GOAL_TONES[goal.state] }}
        {...(missing ? { missing } : {})}
        {...await turnOf(tasks)}
      />
      <TwoColumn
        main={
          <>
            <div className="mb-10">
              <ProgressChart {...found} today={today()} />
            </div>
            <Section title={t('progress.reports')}>
              <ProgressReports
                unit={goal.unit}
                reports={reports.toReversed()}
                decide={decides ? { confirm: confirmProgressAction, reject: rejectProgressAction } : undefined}
              />
            </Section>
          </>
        }
        aside={
          <>
            <Section title={t('progress.details')}>
              <GoalFacts goal={goal} />
            </Section>
            <Section title={t('record.timeline')}>
              <RecordTimeline rows={rows} />
            </Section>
          </>
        }
      />
    </>
  );
}
