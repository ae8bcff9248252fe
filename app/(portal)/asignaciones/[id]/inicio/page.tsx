import { getTranslations } from 'next-intl/server';
import { StepHeader } from '@/components/agreements/step-header';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField } from '@/components/forms/text-fields';
import { today } from '@/lib/platform/clock';
import { startAssignmentAction } from '../actions';
import { assignmentForStep } from '../assignment-or-404';

export async function generateMetadata() {
  return { title: (await getTranslations('agreements'))('start.title') };
}

export default async function StartPage({ params }: PageProps<'/asignaciones/[id]/inicio'>) {
  const { assignment } = await assignmentForStep((await params).id, 'agreements.start-assignment');
  const t = await getTranslations('agreements.start');
  return (
    <>
      <StepHeader title={t('title')} intro={t('intro')} assignment={assignment} />
      <ActionForm
        action={startAssignmentAction}
        hidden={{ assignmentId: assignment.id, version: String(assignment.version) }}
        label={t('title')}
      >
        <DateField
          name="startsOn"
          label={t('date')}
          required
          min={assignment.designatedOn ?? undefined}
          max={today()}
        />
        <FormActions>
          <SubmitButton>{t('submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
