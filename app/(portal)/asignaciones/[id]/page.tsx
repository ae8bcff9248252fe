import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AssignmentDates } from '@/components/agreements/assignment-dates';
import { AssignmentFacts } from '@/components/agreements/assignment-facts';
import { ASSIGNMENT_TONES } from '@/components/agreements/state-tones';
import { ButtonLink } from '@/components/forms/button';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { RecordHeader } from '@/components/layout/record-header';
import { Section } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import type { Role } from '@/lib/kernel/actor';
import { canRun } from '@/lib/kernel/lifecycle';
import type { AssignmentView } from '@/lib/domains/agreements/assignment/get-assignment';
import { assignmentLifecycle } from '@/lib/domains/agreements/assignment/transitions';
import { isClosed } from '@/lib/domains/agreements/assignment/types';
import { today } from '@/lib/platform/clock';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { acknowledgeNoticeAction } from './actions';
import { assignmentOr404 } from './assignment-or-404';
import { missingOf } from './missing';

/** Of those who read an assignment, who also reads its request and its years of performance. */
const REQUEST_READERS: readonly Role[] = ['entity_hr', 'entity_head', 'monitoring_analyst', 'directorate'];
const CYCLE_READERS: readonly Role[] = ['manager', 'superior', 'monitoring_analyst', 'directorate'];

export async function generateMetadata({ params }: PageProps<'/asignaciones/[id]'>): Promise<Metadata> {
  const { assignment } = await assignmentOr404((await params).id);
  return { title: `${assignment.code} · ${assignment.post}` };
}

export default async function AssignmentPage({ params }: PageProps<'/asignaciones/[id]'>) {
  const { actor, assignment } = await assignmentOr404((await params).id);
  const [t, tasks, lines] = await Promise.all([
    getTranslations('agreements'),
    getOpenTasks(actor, assignment.id),
    getTimeline(actor, assignment.id),
  ]);
  const { turn, due } = await turnOf(tasks);
  const missing = missingOf(assignment, t);
  const mine = tasks.find((task) => task.mine && task.url !== `/asignaciones/${assignment.id}`);
  const may = (command: string) =>
    actor.role === 'directorate' && canRun(assignmentLifecycle, assignment.state, command);
  return (
    <>
      <RecordHeader
        kind={t('record.kind')}
        title={`${assignment.post}, ${assignment.entity}`}
        subtitle={`${assignment.manager} · ${assignment.code}`}
        breadcrumbs={[{ label: t('record.all'), href: '/asignaciones' }]}
        state={{ label: t(`states.assignment_${assignment.state}`), tone: ASSIGNMENT_TONES[assignment.state] }}
        turn={turn}
        due={due}
        {...(missing ? { missing } : {})}
        actions={
          <>
            {mine && (
              <ButtonLink href={mine.url} variant="primary">
                {t(`tasks.${mine.kind.split('.').slice(1).join('_').replaceAll('-', '_')}.action`)}
              </ButtonLink>
            )}
            {may('agreements.end-assignment') && (
              <ButtonLink href={`/asignaciones/${assignment.id}/conclusion`}>{t('record.end')}</ButtonLink>
            )}
            {may('agreements.annul-assignment') && (
              <ButtonLink href={`/asignaciones/${assignment.id}/sin-efecto`}>{t('record.annul')}</ButtonLink>
            )}
          </>
        }
      />
      {assignment.noticeToAcknowledge && <Notice assignment={assignment} />}
      <Section title={t('record.dates')}>
        <AssignmentDates dates={assignment} probationMonths={assignment.probationMonths} today={today()} />
      </Section>
      <Section title={t('record.facts')}>
        <AssignmentFacts {...assignment} mayOpenRequest={REQUEST_READERS.includes(actor.role)} />
      </Section>
      <Section title={t('record.agreement')}>
        <AgreementLink
          assignment={assignment}
          mayWrite={actor.role === 'directorate' || actor.role === 'monitoring_analyst'}
        />
      </Section>
      <Section title={t('record.cycles')}>
        <Cycles cycles={assignment.cycles} mayOpen={CYCLE_READERS.includes(actor.role)} />
      </Section>
      <Section title={t('record.report_text')}>
        <p className="max-w-(--width-prose) whitespace-pre-line">{assignment.reportText}</p>
      </Section>
      {assignment.probationReason && (
        <Section title={t('record.probation_report')}>
          <p className="max-w-(--width-prose) whitespace-pre-line">{assignment.probationReason}</p>
        </Section>
      )}
      <Section title={t('record.happened')}>
        <RecordTimeline rows={lines} />
      </Section>
    </>
  );
}

async function Notice({ assignment }: { assignment: AssignmentView }) {
  const t = await getTranslations('agreements');
  return (
    <div className="mb-8">
      <Alert
        tone="warning"
        title={t('record.acknowledge_title')}
        action={
          <SmallActionForm
            action={acknowledgeNoticeAction}
            hidden={{ assignmentId: assignment.id }}
            label={t('record.acknowledge')}
            variant="primary"
          />
        }
      >
        {t('record.acknowledge_body')}
      </Alert>
    </div>
  );
}

async function AgreementLink({ assignment, mayWrite }: { assignment: AssignmentView; mayWrite: boolean }) {
  const t = await getTranslations('agreements');
  const { agreement, id, state } = assignment;
  if (agreement) {
    return (
      <p>
        <AppLink href={`/convenios/${agreement.id}`}>{t('record.see_agreement')}</AppLink>
        {' · '}
        {t(`states.agreement_${agreement.state}`)}
        {' · '}
        {t('record.signed_by', { count: agreement.signatures })}
      </p>
    );
  }
  if (mayWrite && !isClosed(state)) {
    return <ButtonLink href={`/asignaciones/${id}/convenio`}>{t('record.write_agreement')}</ButtonLink>;
  }
  return <p className="text-ink-soft">{t('missing.agreement_draft')}</p>;
}

async function Cycles({ cycles, mayOpen }: Pick<AssignmentView, 'cycles'> & { mayOpen: boolean }) {
  const t = await getTranslations('agreements');
  if (cycles.length === 0) return <p className="text-ink-soft">{t('record.no_cycles')}</p>;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {cycles.map((cycle) => {
        const label = t('record.cycle', { year: cycle.year });
        return <li key={cycle.id}>{mayOpen ? <AppLink href={`/desempeno/${cycle.id}`}>{label}</AppLink> : label}</li>;
      })}
    </ul>
  );
}
