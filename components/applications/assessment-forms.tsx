/**
 * ScreeningForm     action, applicationId, version: admits or leaves out, with the reason the candidate will read
 * CourseResultForm  action, applicationId, version, passMark
 * WithdrawForm      action, applicationId, version
 */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { RadioGroupField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { NumberField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';

interface Props {
  action: FormAction;
  applicationId: string;
  version: number;
}

const record = ({ applicationId, version }: Props) => ({ applicationId, version: String(version) });

export function ScreeningForm(props: Props) {
  const t = useTranslations('applications.screening');
  return (
    <ActionForm
      action={props.action}
      id="screening"
      label={t('title')}
      hidden={record(props)}
      draftKey={`evaluacion:${props.applicationId}`}
    >
      <RadioGroupField
        name="decision"
        label={t('decision')}
        required
        options={[
          { value: 'CANDIDATE', label: t('admit'), hint: t('admit_hint') },
          { value: 'SCREENED_OUT', label: t('leave_out'), hint: t('leave_out_hint') },
        ]}
      />
      <ReasonField name="reason" label={t('reason')} hint={t('reason_hint')} maxLength={2000} />
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

export function CourseResultForm(props: Props & { passMark: string }) {
  const t = useTranslations('applications.course');
  return (
    <ActionForm
      action={props.action}
      id="course"
      label={t('title')}
      hidden={record(props)}
      draftKey={`curso:${props.applicationId}`}
    >
      <NumberField
        name="score"
        label={t('score')}
        hint={t('score_hint', { passMark: props.passMark })}
        unit="/ 100"
        required
      />
      <ReasonField name="reason" label={t('reason')} hint={t('reason_hint')} maxLength={2000} />
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

export function WithdrawForm(props: Props) {
  const t = useTranslations('applications.withdraw');
  return (
    <ActionForm action={props.action} id="withdraw" label={t('title')} hidden={record(props)}>
      <ReasonField name="reason" label={t('reason')} required={false} maxLength={1000} />
      <FormActions>
        <ConfirmButton title={t('confirm')} body={t('confirm_body')}>
          {t('submit')}
        </ConfirmButton>
      </FormActions>
    </ActionForm>
  );
}
