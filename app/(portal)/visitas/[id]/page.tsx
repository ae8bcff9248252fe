import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { ReasonField } from '@/components/forms/textarea-field';
import { RecordHeader } from '@/components/layout/record-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { VISIT_TONES } from '@/components/monitoring/tones';
import { VisitReport } from '@/components/monitoring/visit-report';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { mayFollow } from '@/lib/domains/monitoring/policy';
import { getVisit } from '@/lib/domains/monitoring/visit/queries';
import { requireSession } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { cancelVisitAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring'))('report.title') };
}

export default async function VisitPage({ params }: PageProps<'/visitas/[id]'>) {
  const { actor } = await requireSession('monitoring_analyst', 'directorate', 'manager', 'superior');
  const { id } = await params;
  const visit = await getVisit(actor, id);
  if (!visit) notFound();
  const [t, tasks, timeline] = await Promise.all([
    getTranslations('monitoring'),
    getOpenTasks(actor, id),
    getTimeline(actor, id),
  ]);
  const planned = visit.state === 'PLANNED';
  const acts = planned && mayFollow(actor, visit.assignment);
  return (
    <>
      <RecordHeader
        kind={t('report.title')}
        title={visit.code}
        subtitle={`${visit.assignment.post}, ${visit.assignment.entityName}`}
        breadcrumbs={[{ href: '/visitas', label: t('visits.title') }]}
        actions={
          acts && (
            <ButtonLink href={`/visitas/${id}/registrar`} variant="primary">
              {t('record.title')}
            </ButtonLink>
          )
        }
        state={{ label: t(`states.visit_${visit.state}`), tone: VISIT_TONES[visit.state] }}
        {...await turnOf(tasks)}
        {...(planned
          ? { missing: [{ text: t('report.missing'), ...(acts ? { href: `/visitas/${id}/registrar` } : {}) }] }
          : {})}
      />
      <TwoColumn
        main={<VisitReport visit={visit} />}
        aside={
          <div data-chrome>
            <Section title={t('report.timeline')}>
              <RecordTimeline rows={timeline} />
            </Section>
            {acts && (
              <Section title={t('cancel.title')}>
                <ActionForm
                  action={cancelVisitAction}
                  id="cancelar"
                  hidden={{ visitId: id, version: String(visit.version) }}
                  label={t('cancel.title')}
                >
                  <ReasonField name="reason" label={t('cancel.reason')} hint={t('cancel.hint')} />
                  <FormActions>
                    <ConfirmButton title={t('cancel.confirm')} body={t('cancel.body')}>
                      {t('cancel.submit')}
                    </ConfirmButton>
                  </FormActions>
                </ActionForm>
              </Section>
            )}
          </div>
        }
      />
    </>
  );
}
