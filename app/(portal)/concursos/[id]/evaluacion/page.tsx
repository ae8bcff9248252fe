import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { CourseList, NextStep, StageProgressTable } from '@/components/applications/evaluation-steps';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { countByState, listApplications } from '@/lib/domains/applications/queries/competition-applications';
import { getEvaluatedCompetition, listStageProgress } from '@/lib/domains/applications/queries/evaluation';
import { requireActor } from '@/lib/platform/session';
import { computeMeritListAction, publishResultsAction, startCourseAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('evaluation.title') };
}

/** Where the specialist takes a competition from its screening to its course, one step after another. */
export default async function EvaluationPage({ params }: PageProps<'/concursos/[id]/evaluacion'>) {
  await requireActor('selection_specialist');
  const [{ id }, t] = await Promise.all([params, getTranslations('applications')]);
  const competition = await getEvaluatedCompetition(id);
  if (!competition) notFound();
  const [counts, progress] = await Promise.all([countByState(id), listStageProgress(id)]);
  const countOf = (state: string) => counts.find((each) => each.state === state)?.count ?? 0;
  const inCourse =
    competition.state === 'INTRODUCTORY_COURSE'
      ? (
          await listApplications({
            competitionId: id,
            text: '',
            state: 'IN_COURSE',
            sort: { by: 'codigo', descending: false },
            page: 1,
          })
        ).rows
      : [];
  const unscreened = countOf('SUBMITTED');
  return (
    <>
      <PageHeader
        title={t('evaluation.title')}
        subtitle={`${competition.code} · ${competition.title}`}
        breadcrumbs={[{ label: competition.code, href: `/concursos/${id}` }]}
        actions={<ButtonLink href={`/concursos/${id}/postulaciones`}>{t('received.title')}</ButtonLink>}
      />
      <Section title={t('evaluation.screening')}>
        {unscreened > 0 ? (
          <Alert
            tone="warning"
            title={t('evaluation.unscreened', { count: unscreened })}
            action={
              <ButtonLink href={`/concursos/${id}/postulaciones?estado=SUBMITTED`} size="small">
                {t('evaluation.screen')}
              </ButtonLink>
            }
          >
            {t('evaluation.screening_how')}
          </Alert>
        ) : (
          <p className="text-ink-soft">{t('evaluation.all_screened')}</p>
        )}
      </Section>
      <Section title={t('evaluation.stages')} description={t('evaluation.stages_how')}>
        <StageProgressTable competitionId={id} stages={competition.stages} progress={progress} />
      </Section>
      <NextStep
        competition={competition}
        compute={computeMeritListAction}
        publish={publishResultsAction}
        startCourse={startCourseAction}
      />
      {inCourse.length > 0 && (
        <Section title={t('course.title')} description={t('course.pending')}>
          <CourseList rows={inCourse} />
        </Section>
      )}
    </>
  );
}
