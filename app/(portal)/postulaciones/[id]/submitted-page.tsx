import { getTranslations } from 'next-intl/server';
import { CourseResultForm, ScreeningForm, WithdrawForm } from '@/components/applications/assessment-forms';
import { ChallengeNotice } from '@/components/applications/challenge-notice';
import { RequirementTable } from '@/components/applications/requirement-table';
import { SnapshotView } from '@/components/applications/snapshot-view';
import { MeritResult, StageResults } from '@/components/applications/stage-results';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { Alert } from '@/components/ui/alert';
import { NumberText } from '@/components/ui/value-text';
import { isOwn, mayAssessApplication } from '@/lib/domains/applications/policy';
import { getRequirementChecks, type ApplicationView } from '@/lib/domains/applications/queries/application';
import { applicationLifecycle } from '@/lib/domains/applications/transitions';
import { COURSE_MAXIMUM } from '@/lib/domains/competitions/types';
import { canRun } from '@/lib/kernel/lifecycle';
import type { Actor } from '@/lib/kernel/actor';
import { getTimeline } from '@/lib/platform/timeline';
import { recordCourseResultAction, screenApplicationAction, withdrawApplicationAction } from '../actions';
import { ApplicationHeader } from './application-header';

const SCREENED_IN = ['CLOSED', 'EVALUATING'];

/** What was submitted, what was decided on it and why; each reader may do here what their role may. */
export async function SubmittedPage({ actor, application }: { actor: Actor; application: ApplicationView }) {
  const { id, version, state, snapshot, competition, merit, next } = application;
  const own = isOwn(actor, application);
  const assesses = mayAssessApplication(actor, application);
  const [t, checks, timeline] = await Promise.all([
    getTranslations('applications'),
    snapshot ? getRequirementChecks(application) : [],
    getTimeline(actor, id),
  ]);
  const screens = assesses && state === 'SUBMITTED' && SCREENED_IN.includes(competition.state);
  const withdraws =
    own && actor.role === 'candidate' && canRun(applicationLifecycle, state, 'applications.withdraw-application');
  const scored = application.stages.some(({ result }) => result !== null);
  const form = { applicationId: id, version };
  return (
    <>
      <ApplicationHeader
        actor={actor}
        application={application}
        own={own}
        missing={
          competition.voidReason === null &&
          (state === 'SUBMITTED' ||
            state === 'CANDIDATE' ||
            state === 'IN_COURSE' ||
            state === 'SELECTED' ||
            state === 'COURSE_PASSED')
            ? [{ text: t(`advance.${state}`) }]
            : []
        }
        actions={
          <>
            {actor.role === 'directorate' && state === 'COURSE_PASSED' && (
              <ButtonLink href={`/cuerpo/incorporar/${id}`} variant="primary">
                {t('tasks.application_incorporate.title')}
              </ButtonLink>
            )}
            {snapshot && <ButtonLink href={`/postulaciones/${id}/constancia`}>{t('receipt.open')}</ButtonLink>}
          </>
        }
      />
      {competition.voidReason && (
        <div className="mb-8">
          <Alert tone="danger" title={t('call_void')}>
            {competition.voidReason}
          </Alert>
        </div>
      )}
      {application.screeningReason && (
        <Section title={t('screening.title')}>
          <Alert
            tone={state === 'SCREENED_OUT' ? 'danger' : 'success'}
            title={t(state === 'SCREENED_OUT' ? 'screening.left_out' : 'screening.admitted')}
          >
            {application.screeningReason}
          </Alert>
        </Section>
      )}
      {(scored || state === 'CANDIDATE') && (
        <Section title={t('stages.title')}>
          <StageResults stages={application.stages} />
        </Section>
      )}
      {merit && (
        <Section title={t('merit.title')}>
          <MeritResult merit={merit} />
        </Section>
      )}
      {application.courseScore !== null && (
        <Section title={t('course.title')}>
          <Alert
            tone={state === 'REJECTED' ? 'danger' : 'success'}
            title={
              <>
                {t(state === 'REJECTED' ? 'course.failed' : 'course.passed')}:{' '}
                <NumberText value={application.courseScore} /> / {COURSE_MAXIMUM}
              </>
            }
          >
            {application.courseReason}
          </Alert>
        </Section>
      )}
      {assesses && state === 'IN_COURSE' && (
        <Section title={t('course.title')}>
          <CourseResultForm {...form} action={recordCourseResultAction} passMark={competition.coursePassMark} />
        </Section>
      )}
      {own && next?.what === 'challenge' && <ChallengeNotice competitionId={competition.id} until={next.on} />}
      {snapshot && (
        <Section title={t('requirements.title')} description={t('requirements.description')}>
          <RequirementTable checks={checks} />
        </Section>
      )}
      {screens && (
        <Section title={t('screening.decide')}>
          <ScreeningForm {...form} action={screenApplicationAction} />
        </Section>
      )}
      {snapshot && (
        <Section title={t('snapshot.title')} description={t('snapshot.description')}>
          <SnapshotView snapshot={snapshot} own={own} />
        </Section>
      )}
      <Section title={t('timeline_title')}>
        <RecordTimeline rows={timeline} />
      </Section>
      {withdraws && (
        <Section title={t('withdraw.title')}>
          <WithdrawForm {...form} action={withdrawApplicationAction} />
        </Section>
      )}
    </>
  );
}
