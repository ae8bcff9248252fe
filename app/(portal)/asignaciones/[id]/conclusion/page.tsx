import { getTranslations } from 'next-intl/server';
import { EndCauseField } from '@/components/agreements/end-cause-field';
import { StepHeader } from '@/components/agreements/step-header';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { CheckboxField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { DateField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';
import { today } from '@/lib/platform/clock';
import { endAssignmentAction } from '../actions';
import { assignmentForStep } from '../assignment-or-404';

export async function generateMetadata() {
  return { title: (await getTranslations('agreements'))('end.title') };
}

export default async function EndPage({ params }: PageProps<'/asignaciones/[id]/conclusion'>) {
  const { actor, assignment } = await assignmentForStep((await params).id, 'agreements.end-assignment');
  const t = await getTranslations('agreements.end');
  const { id, version, startsOn } = assignment;
  return (
    <>
      <StepHeader title={t('title')} intro={t('intro')} assignment={assignment} />
      <ActionForm
        action={endAssignmentAction}
        hidden={{ assignmentId: id, version: String(version) }}
        draftKey={`end-${actor.userId}-${id}`}
        label={t('title')}
      >
        <EndCauseField />
        <DateField name="endedOn" label={t('date')} required min={startsOn ?? undefined} max={today()} />
        <ReasonField name="support" label={t('support')} hint={t('support_hint')} rows={4} maxLength={2000} />
        <CheckboxField name="consent" label={t('consent')} hint={t('consent_hint')} />
        <CheckboxField name="firm" label={t('firm')} hint={t('firm_hint')} />
        <FormActions>
          <ConfirmButton title={t('confirm')} body={t('confirm_body')}>
            {t('submit')}
          </ConfirmButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
