/**
 * DraftForm — action, applicationId, draftKey (account and record), documents (asked for, with their answer), accept
 * (media types), motivation, statements (accepted so far): what the applicant attaches, writes and swears, in one form.
 */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { CheckboxGroupField } from '@/components/forms/choice-fields';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextAreaField } from '@/components/forms/textarea-field';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { STATEMENTS } from '@/lib/domains/applications/types';
import { AutosaveDraft } from './autosave-draft';
import { DraftDocuments, type AskedDocument } from './draft-documents';

interface Props {
  action: FormAction;
  applicationId: string;
  draftKey: string;
  documents: readonly AskedDocument[];
  accept: string;
  motivation: string | null;
  statements: readonly string[];
}

export function DraftForm({ action, applicationId, draftKey, documents, accept, motivation, statements }: Props) {
  const t = useTranslations('applications');
  return (
    <ActionForm action={action} label={t('draft.form')} draftKey={draftKey} hidden={{ applicationId }} width="full">
      <Section id="documentos" title={t('documents.title')} description={t('documents.description')}>
        {documents.length === 0 ? (
          <EmptyState title={t('documents.none')} />
        ) : (
          <DraftDocuments documents={documents} accept={accept} />
        )}
      </Section>
      <Section title={t('draft.title')}>
        <div className="flex flex-col gap-6">
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
        </div>
      </Section>
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
