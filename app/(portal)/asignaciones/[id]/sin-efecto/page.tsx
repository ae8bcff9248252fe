import { getTranslations } from 'next-intl/server';
import { StepHeader } from '@/components/agreements/step-header';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';
import { annulAssignmentAction } from '../actions';
import { assignmentForStep } from '../assignment-or-404';

export async function generateMetadata() {
  return { title: (await getTranslations('agreements'))('annul.title') };
}

export default async function AnnulPage({ params }: PageProps<'/asignaciones/[id]/sin-efecto'>) {
  const { actor, assignment } = await assignmentForStep((await params).id, 'agreements.annul-assignment');
  const t = await getTranslations('agreements.annul');
  const { id, version } = assignment;
  return (
    <>
      <StepHeader title={t('title')} intro={t('intro')} assignment={assignment} />
      <ActionForm
        action={annulAssignmentAction}
        hidden={{ assignmentId: id, version: String(version) }}
        draftKey={`annul-${actor.userId}-${id}`}
        label={t('title')}
      >
        <TextField name="reportNumber" label={t('report_number')} required width="medium" />
        <ReasonField name="reportText" label={t('report')} hint={t('report_hint')} rows={6} maxLength={8000} />
        <FormActions>
          <ConfirmButton title={t('confirm')} body={t('confirm_body')}>
            {t('submit')}
          </ConfirmButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
