/** AgreementForm — action, hidden, content? (what is already written), functions (from the request), limits of the frame. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { FieldSet } from '@/components/forms/field-set';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { NumberField, TextField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import {
  PAY_REPORT_FREQUENCIES,
  type AgreementContent,
  type PreliminaryGoal,
} from '@/lib/domains/agreements/agreement/types';
import { GOAL_TYPES } from '@/lib/domains/goals/types';

export interface AgreementFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  draftKey: string;
  content?: AgreementContent;
  functions: readonly string[];
  limits: { goals: number; probationMin: number; probationMax: number; probationDefault: number };
}

export function AgreementForm({ action, hidden, draftKey, content, functions, limits }: AgreementFormProps) {
  const t = useTranslations('agreements');
  const probation = content?.probationMonths;
  const frequencies = PAY_REPORT_FREQUENCIES.map((value) => ({ value, label: t(`frequency.${value}`) }));
  return (
    <ActionForm action={action} hidden={hidden} draftKey={draftKey} label={t('write.title')} warnUnsaved>
      <TextAreaField
        name="functions"
        label={t('write.functions')}
        hint={t('write.functions_hint')}
        required
        rows={6}
        defaultValue={(content?.functions ?? functions).join('\n')}
      />
      <TextAreaField
        name="terms"
        label={t('write.terms')}
        hint={t('write.terms_hint')}
        required
        defaultValue={content?.terms}
        maxLength={8000}
      />
      <SelectField
        name="payReportFrequency"
        label={t('write.frequency')}
        hint={t('write.frequency_hint')}
        required
        options={frequencies}
        defaultValue={content?.payReportFrequency}
      />
      <NumberField
        name="probationMonths"
        label={t('write.probation')}
        hint={t('write.probation_hint', {
          min: limits.probationMin,
          max: limits.probationMax,
          default: limits.probationDefault,
        })}
        unit={t('write.months')}
        defaultValue={probation === null || probation === undefined ? undefined : String(probation)}
      />
      <section aria-labelledby="f-goals">
        <h2 id="f-goals" tabIndex={-1} className="text-xl font-semibold">
          {t('write.goals')}
        </h2>
        <p className="mt-0.5 text-sm text-ink-soft">{t('write.goals_hint', { max: limits.goals })}</p>
      </section>
      {Array.from({ length: limits.goals }, (_unused, index) => (
        <GoalRow key={index} index={index} goal={content?.goals[index]} />
      ))}
      <FormActions>
        <SubmitButton>{t('write.save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function GoalRow({ index, goal }: { index: number; goal: PreliminaryGoal | undefined }) {
  const t = useTranslations('agreements');
  const name = (field: string) => `goals[${index}].${field}`;
  const types = GOAL_TYPES.map((value) => ({ value, label: t(`goal_type.${value}`) }));
  return (
    <FieldSet legend={t('write.goal', { number: index + 1 })} columns={2}>
      <TextField name={name('title')} label={t('write.goal_title')} defaultValue={goal?.title} />
      <SelectField
        name={name('type')}
        label={t('write.type')}
        options={types}
        defaultValue={goal?.type ?? 'result'}
        emptyLabel=""
      />
      <TextField name={name('indicator')} label={t('write.indicator')} defaultValue={goal?.indicator} />
      <TextField name={name('unit')} label={t('write.unit')} defaultValue={goal?.unit} width="short" />
      <NumberField name={name('baseline')} label={t('write.baseline')} defaultValue={goal?.baseline} />
      <NumberField name={name('target')} label={t('write.target')} defaultValue={goal?.target} />
      <NumberField name={name('weight')} label={t('write.weight')} unit="%" defaultValue={goal?.weight} />
    </FieldSet>
  );
}
