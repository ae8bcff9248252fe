/** DraftForm — action, applicationId, draftKey (account and record), motivation, statements (accepted so far): what the applicant writes and swears. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { CheckboxGroupField } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/textarea-field';
import { STATEMENTS } from '@/lib/domains/applications/types';
import { AutosaveDraft } from './autosave-draft';

interface Props {
  action: FormAction;
  applicationId: string;
  draftKey: string;
  motivation: string | null;
  statements: readonly string[];
}

export function DraftForm({ action, applicationId, draftKey, motivation, statements }: Props) {
  const t = useTranslations('applications');
  return (
    <ActionForm action={action} label={t('draft.title')} draftKey={draftKey} hidden={{ applicationId }}>
      <TextAreaField
        name="motivation"
        label={t('fields.motivation')}
        hint={t('draft.motivation_hint')}
        maxLength={3000}
        defaultValue={motivation ?? undefined}
      />
      <div id="declaraciones">
        <CheckboxGroupField
          name="statements"
          label={t('fields.statements')}
          hint={t('draft.statements_hint')}
          options={STATEMENTS.map((value) => ({ value, label: t(`statements.${value}.text`) }))}
          defaultValues={statements}
        />
      </div>
      <AutosaveDraft
        action={action}
        labels={{ saving: t('draft.saving'), saved: t('draft.saved'), failed: t('draft.not_saved') }}
      />
      <FormActions>
        <SubmitButton name="next" value="review">
          {t('draft.review')}
        </SubmitButton>
        <SubmitButton name="next" value="stay" variant="secondary">
          {t('draft.save')}
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
