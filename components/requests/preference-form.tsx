/** PreferenceForm — the entity chooses one of the files it may still read: action, hidden ({id, version}), proposals ({id, name}[]). */
import { useTranslations } from 'next-intl';
import { RadioGroupField } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { ReasonedForm } from '@/components/forms/reasoned-form';

export interface PreferenceFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  proposals: readonly { id: string; name: string }[];
}

export function PreferenceForm({ action, hidden, proposals }: PreferenceFormProps) {
  const t = useTranslations('requests.preference');
  return (
    <ReasonedForm
      id="preference"
      action={action}
      hidden={hidden}
      reasonLabel={t('reason')}
      reasonHint={t('reason_hint')}
      submit={t('submit')}
    >
      <RadioGroupField
        name="proposalId"
        label={t('who')}
        required
        options={proposals.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </ReasonedForm>
  );
}
