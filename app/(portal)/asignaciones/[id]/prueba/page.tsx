import { getLocale, getTranslations } from 'next-intl/server';
import { StepHeader } from '@/components/agreements/step-header';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { RadioGroupField } from '@/components/forms/choice-fields';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';
import { formatDate } from '@/lib/kernel/format';
import { decideProbationAction } from '../actions';
import { assignmentForStep } from '../assignment-or-404';

export async function generateMetadata() {
  return { title: (await getTranslations('agreements'))('probation.title') };
}

export default async function ProbationPage({ params }: PageProps<'/asignaciones/[id]/prueba'>) {
  const { actor, assignment } = await assignmentForStep((await params).id, 'agreements.decide-probation');
  const [t, locale] = await Promise.all([getTranslations('agreements.probation'), getLocale()]);
  const { id, version, probationEndsOn } = assignment;
  const date = probationEndsOn ? formatDate(probationEndsOn, locale === 'en' ? 'en' : 'es') : '';
  const options = [
    { value: 'confirmed', label: t('confirmed') },
    { value: 'failed', label: t('failed'), hint: t('failed_hint') },
  ];
  return (
    <>
      <StepHeader title={t('title')} intro={t('intro', { date })} assignment={assignment} />
      <ActionForm
        action={decideProbationAction}
        hidden={{ assignmentId: id, version: String(version) }}
        draftKey={`probation-${actor.userId}-${id}`}
        label={t('title')}
      >
        <RadioGroupField name="decision" label={t('decision')} required options={options} />
        <ReasonField name="reason" label={t('reason')} hint={t('reason_hint')} rows={8} maxLength={8000} />
        <FormActions>
          <SubmitButton>{t('submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
