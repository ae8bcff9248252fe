import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField, TextAreaField } from '@/components/forms/textarea-field';
import { RecordHeader } from '@/components/layout/record-header';
import { DefinitionList, Section, TwoColumn } from '@/components/layout/section';
import { COMMITMENT_TONES } from '@/components/monitoring/tones';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { AppLink } from '@/components/ui/app-link';
import { DateText, PersonName } from '@/components/ui/value-text';
import { getCommitment } from '@/lib/domains/monitoring/commitment/queries';
import { mayFollow, mayFulfil } from '@/lib/domains/monitoring/policy';
import { today } from '@/lib/platform/clock';
import { requireSession } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { cancelCommitmentAction, fulfilCommitmentAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring'))('commitments.one') };
}

export default async function CommitmentPage({ params }: PageProps<'/compromisos/[id]'>) {
  const { actor } = await requireSession('monitoring_analyst', 'directorate', 'manager', 'superior');
  const { id } = await params;
  const commitment = await getCommitment(actor, id, today());
  if (!commitment) notFound();
  const [t, tasks, timeline] = await Promise.all([
    getTranslations('monitoring'),
    getOpenTasks(actor, id),
    getTimeline(actor, id),
  ]);
  const open = commitment.state === 'OPEN';
  const hidden = { commitmentId: id, version: String(commitment.version) };
  return (
    <>
      <RecordHeader
        kind={t('commitments.one')}
        title={commitment.description}
        subtitle={`${commitment.post}, ${commitment.entity}`}
        breadcrumbs={[{ href: '/compromisos', label: t('commitments.title') }]}
        state={{ label: t(`states.commitment_${commitment.state}`), tone: COMMITMENT_TONES[commitment.state] }}
        {...await turnOf(tasks)}
        {...(open ? { missing: [{ text: t('commitments.missing') }] } : {})}
      />
      <TwoColumn
        main={
          <>
            <Section title={t('commitments.detail')}>
              <DefinitionList
                items={[
                  {
                    term: t('commitments.owner'),
                    value:
                      commitment.state === 'CANCELLED' ? (
                        t(`owners.${commitment.ownerRole}`)
                      ) : (
                        <PersonName
                          name={commitment.owner ?? t('commitments.nobody')}
                          detail={t(`owners.${commitment.ownerRole}`)}
                        />
                      ),
                  },
                  { term: t('commitments.due'), value: <DateText date={commitment.dueOn} /> },
                  {
                    term: t('commitments.visit'),
                    value: <AppLink href={`/visitas/${commitment.visit.id}`}>{commitment.visit.code}</AppLink>,
                  },
                  ...(commitment.closedOn
                    ? [{ term: t('commitments.closed'), value: <DateText date={commitment.closedOn} /> }]
                    : []),
                  ...(commitment.outcome ? [{ term: t('commitments.outcome'), value: commitment.outcome }] : []),
                  ...(commitment.cancelReason
                    ? [{ term: t('commitments.cancel_reason'), value: commitment.cancelReason }]
                    : []),
                ]}
              />
            </Section>
            {open && mayFulfil(actor, commitment) && (
              <Section title={t('fulfil.title')}>
                <ActionForm
                  action={fulfilCommitmentAction}
                  id="cumplir"
                  hidden={hidden}
                  draftKey={`compromiso:${actor.userId}:${id}`}
                  label={t('fulfil.title')}
                >
                  <TextAreaField
                    name="outcome"
                    label={t('fulfil.outcome')}
                    hint={t('fulfil.hint')}
                    required
                    maxLength={2000}
                  />
                  <FormActions>
                    <SubmitButton>{t('fulfil.submit')}</SubmitButton>
                  </FormActions>
                </ActionForm>
              </Section>
            )}
          </>
        }
        aside={
          <>
            <Section title={t('report.timeline')}>
              <RecordTimeline rows={timeline} />
            </Section>
            {open && mayFollow(actor, commitment.assignment) && (
              <Section title={t('withdraw.title')}>
                <ActionForm action={cancelCommitmentAction} id="cancelar" hidden={hidden} label={t('withdraw.title')}>
                  <ReasonField name="reason" label={t('cancel.reason')} hint={t('withdraw.hint')} />
                  <FormActions>
                    <ConfirmButton title={t('withdraw.confirm')} body={t('withdraw.body')}>
                      {t('withdraw.submit')}
                    </ConfirmButton>
                  </FormActions>
                </ActionForm>
              </Section>
            )}
          </>
        }
      />
    </>
  );
}
