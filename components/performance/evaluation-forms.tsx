/** The steps of an evaluation, one form each: cycle (id and version) and action. EvaluateForm: withoutAssessment asks why. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { RadioGroupField } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';
import { Card } from '@/components/layout/section';
import { RESULTS, type CycleCase } from '@/lib/domains/performance/types';

interface StepProps {
  cycle: Pick<CycleCase, 'id' | 'version'>;
  action: FormAction;
}

const MOST = 4000;

export function AssessForm(props: StepProps) {
  const t = useTranslations('performance.evaluate');
  return (
    <Step {...props} id="apreciacion" title={t('assess_title')} submit={t('assess_submit')}>
      <ReasonField name="assessment" label={t('assess_label')} hint={t('assess_hint')} rows={6} maxLength={MOST} />
    </Step>
  );
}

export function EvaluateForm({ withoutAssessment, ...props }: StepProps & { withoutAssessment: boolean }) {
  const t = useTranslations('performance.evaluate');
  const results = useTranslations('performance.results');
  return (
    <Step {...props} id="evaluacion" title={t('evaluate_title')} submit={t('evaluate_submit')}>
      <RadioGroupField
        name="result"
        label={t('evaluate_result')}
        options={RESULTS.map((result) => ({ value: result, label: results(result) }))}
        required
      />
      <ReasonField
        name="reason"
        label={t('evaluate_reason')}
        hint={t('evaluate_reason_hint')}
        rows={5}
        maxLength={MOST}
      />
      {withoutAssessment && (
        <ReasonField name="unassessedReason" label={t('unassessed')} hint={t('unassessed_hint')} maxLength={MOST} />
      )}
    </Step>
  );
}

export function CommentForm(props: StepProps) {
  const t = useTranslations('performance.evaluate');
  return (
    <Step {...props} id="comentario" title={t('comment_title')} submit={t('comment_submit')}>
      <ReasonField name="comment" label={t('comment_label')} hint={t('comment_hint')} rows={5} maxLength={MOST} />
    </Step>
  );
}

export function NotifyForm({ withoutComment, ...props }: StepProps & { withoutComment: boolean }) {
  const t = useTranslations('performance.evaluate');
  return (
    <Step {...props} id="notificacion" title={t('notify_title')} submit={t('notify_submit')} intro={t('notify_body')}>
      {withoutComment && <ReasonField name="reason" label={t('notify_reason')} maxLength={MOST} />}
    </Step>
  );
}

export function CloseYearForm({ cycle, action }: StepProps) {
  const t = useTranslations('performance.evaluate');
  const title = t('close_title');
  return (
    <Card title={title}>
      <p className="mb-4 text-sm">{t('close_body')}</p>
      <SmallActionForm
        action={action}
        label={t('close_submit')}
        hidden={{ cycleId: cycle.id }}
        confirm={{ title, body: t('close_body') }}
      />
    </Card>
  );
}

function Step(props: StepProps & { id: string; title: string; submit: string; intro?: string; children: ReactNode }) {
  const { cycle, action, id, title, submit, intro, children } = props;
  return (
    <Card title={title}>
      {intro && <p className="mb-4 text-sm">{intro}</p>}
      <ActionForm
        action={action}
        id={id}
        hidden={{ cycleId: cycle.id, version: String(cycle.version) }}
        draftKey={`${id}-${cycle.id}`}
        label={title}
      >
        {children}
        <div>
          <SubmitButton>{submit}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
