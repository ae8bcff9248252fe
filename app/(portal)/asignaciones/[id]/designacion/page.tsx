import { getTranslations } from 'next-intl/server';
import { StepHeader } from '@/components/agreements/step-header';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { today } from '@/lib/platform/clock';
import { recordDesignationAction } from '../actions';
import { assignmentForStep } from '../assignment-or-404';

export async function generateMetadata() {
  return { title: (await getTranslations('agreements'))('designation.title') };
}

export default async function DesignationPage({ params }: PageProps<'/asignaciones/[id]/designacion'>) {
  const { assignment } = await assignmentForStep((await params).id, 'agreements.record-designation');
  const t = await getTranslations('agreements.designation');
  return (
    <>
      <StepHeader title={t('title')} intro={t('intro')} assignment={assignment} />
      <ActionForm
        action={recordDesignationAction}
        hidden={{ assignmentId: assignment.id, version: String(assignment.version) }}
        label={t('title')}
      >
        <TextField name="designation" label={t('number')} hint={t('number_hint')} required width="medium" />
        <DateField
          name="designatedOn"
          label={t('date')}
          required
          min={assignment.effectiveOn ?? undefined}
          max={today()}
        />
        <FormActions>
          <SubmitButton>{t('submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
