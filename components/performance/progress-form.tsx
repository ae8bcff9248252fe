/** ProgressForm — goal, periods (that can be reported), action: the value of a period with what explains and proves it. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { SelectField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/file-field';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { NumberField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { OddValue } from './odd-value';
import { useReaderLocale } from '@/components/ui/locale';
import type { SettledGoal } from '@/lib/domains/performance/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { formatDate } from '@/lib/kernel/format';

interface Props {
  goal: SettledGoal;
  periods: readonly CalendarDate[];
  draftKey: string;
  action: FormAction;
}

export function ProgressForm({ goal, periods, draftKey, action }: Props) {
  const t = useTranslations('performance.progress');
  const locale = useReaderLocale();
  const options = periods.map((period) => ({
    value: period,
    label: t('period_option', { date: formatDate(period, locale) }),
  }));
  const [first] = periods;
  return (
    <ActionForm
      action={action}
      id="avance"
      hidden={{ goalId: goal.id }}
      draftKey={draftKey}
      warnUnsaved
      label={t('report_title')}
    >
      <SelectField
        name="period"
        label={t('period')}
        options={options}
        emptyLabel=""
        required
        {...(first ? { defaultValue: first } : {})}
      />
      <NumberField name="value" label={t('value')} hint={t('value_hint')} unit={goal.unit} required />
      <OddValue
        confirm={t('odd_confirm')}
        confirmHint={t('odd_confirm_hint')}
        reason={t('odd_reason')}
        reasonHint={t('odd_reason_hint')}
      />
      <TextAreaField name="narrative" label={t('narrative')} rows={5} maxLength={4000} required />
      <FileField
        name="evidence"
        label={t('evidence')}
        hint={t('evidence_hint')}
        accept=".pdf,.png,.jpg,.jpeg"
        multiple
        required
      />
      <div>
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  );
}
