import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { GoalFacts } from '@/components/performance/goal-facts';
import { ProgressForm } from '@/components/performance/progress-form';
import { EmptyState } from '@/components/ui/empty-state';
import { getGoal } from '@/lib/domains/performance/goal/queries';
import { isItsManager } from '@/lib/domains/performance/policy';
import { reportablePeriods } from '@/lib/domains/performance/progress/rules';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';
import { reportProgressAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('performance.progress'))('report_title') };
}

export default async function ReportProgressPage({ params }: PageProps<'/metas/[id]/avance'>) {
  const { actor } = await requireSession('manager');
  const { id } = await params;
  const found = await getGoal(actor, id);
  if (!found || !isItsManager(actor, found.cycle.parties)) notFound();
  const { goal, cycle, reports } = found;
  const t = await getTranslations('performance');
  const reportable = { frequency: goal.frequency, startsOn: cycle.startsOn, endsOn: cycle.endsOn, reports };
  const periods = goal.state === 'FOLLOW_UP' ? reportablePeriods(reportable, today()) : [];
  return (
    <>
      <PageHeader
        title={t('progress.report_title')}
        subtitle={goal.title}
        breadcrumbs={[
          {
            label: t('record.title', { manager: cycle.managerName, year: cycle.year }),
            href: `/desempeno/${cycle.id}`,
          },
          { label: goal.title, href: `/metas/${id}` },
        ]}
      />
      <TwoColumn
        main={
          periods.length === 0 ? (
            <EmptyState title={t('progress.nothing_due')}>{t('progress.nothing_due_body')}</EmptyState>
          ) : (
            <ProgressForm
              goal={goal}
              periods={periods}
              draftKey={`avance-${actor.userId}-${id}`}
              action={reportProgressAction}
            />
          )
        }
        aside={
          <Section title={t('progress.details')}>
            <GoalFacts goal={goal} />
          </Section>
        }
      />
    </>
  );
}
