import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RecordHeader } from '@/components/layout/record-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { Tabs } from '@/components/layout/tabs';
import { yearState } from '@/components/performance/tones';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { getCycle } from '@/lib/domains/performance/cycle/queries';
import { listWaitingReports } from '@/lib/domains/performance/goal/queries';
import { formatDate } from '@/lib/kernel/format';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { EvaluationView } from './evaluation-view';
import { GoalsView } from './goals-view';
import { missingSteps } from './missing-steps';
import { ProgressView } from './progress-view';

const VIEWS = { metas: 'goals', avances: 'progress', evaluacion: 'evaluation' } as const;
type View = keyof typeof VIEWS;
const VIEW_NAMES = Object.keys(VIEWS) as View[];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('performance.kinds'))('cycle') };
}

export default async function CyclePage({ params, searchParams }: PageProps<'/desempeno/[id]'>) {
  const actor = await requireActor('manager', 'superior', 'monitoring_analyst', 'directorate');
  const [{ id }, { vista }] = await Promise.all([params, searchParams]);
  const cycle = await getCycle(actor, id);
  if (!cycle) notFound();
  const waiting = cycle.state === 'FOLLOW_UP' ? await listWaitingReports(actor, id) : [];
  const goals = cycle.goals.map((goal) => goal.id);
  const [t, tasks, rows, missing, locale] = await Promise.all([
    getTranslations('performance'),
    getOpenTasks(actor, id, [...goals, ...waiting]),
    getTimeline(actor, id),
    missingSteps(cycle, waiting.length, today()),
    getLocale(),
  ]);
  const view = VIEW_NAMES.find((name) => name === vista) ?? 'metas';
  const { key, tone } = yearState(cycle);
  const language = locale === 'en' ? 'en' : 'es';
  const { assignment } = cycle;
  return (
    <>
      <RecordHeader
        kind={t('kinds.cycle')}
        title={t('record.title', { manager: cycle.managerName, year: cycle.year })}
        subtitle={
          <>
            {t('record.subtitle', { post: assignment.postTitle, entity: assignment.entityName, code: assignment.code })}
            {' · '}
            {t('record.dates', { from: formatDate(cycle.startsOn, language), to: formatDate(cycle.endsOn, language) })}
          </>
        }
        breadcrumbs={[{ label: t('record.breadcrumb'), href: '/desempeno' }]}
        state={{ label: t(`states.${key}`), tone }}
        {...(missing === null ? {} : { missing })}
        {...await turnOf(tasks)}
      />
      <Tabs
        label={t('record.views')}
        items={VIEW_NAMES.map((name) => ({
          href: name === 'metas' ? `/desempeno/${id}` : `/desempeno/${id}?vista=${name}`,
          label: t(`record.${VIEWS[name]}`),
          current: name === view,
        }))}
      />
      <TwoColumn
        main={
          view === 'metas' ? (
            <GoalsView actor={actor} cycle={cycle} />
          ) : view === 'avances' ? (
            <ProgressView actor={actor} cycle={cycle} />
          ) : (
            <EvaluationView actor={actor} cycle={cycle} />
          )
        }
        aside={
          <Section title={t('record.timeline')}>
            <RecordTimeline rows={rows} />
          </Section>
        }
      />
    </>
  );
}
