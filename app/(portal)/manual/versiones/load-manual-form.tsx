import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { CheckboxField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { Section } from '@/components/layout/section';
import { ACCEPTED_SHEETS } from '@/lib/platform/sheet-reader';
import { loadManualAction } from './actions';

/** A version of the manual from a sheet, and the template of that sheet. */
export async function LoadManualForm() {
  const t = await getTranslations('profiles');
  return (
    <Section
      title={t('load.title')}
      description={t('load.hint')}
      actions={
        <>
          <ButtonLink href="/manual/plantilla?formato=xlsx" download>
            {t('load.template_xlsx')}
          </ButtonLink>
          <ButtonLink href="/manual/plantilla?formato=csv" download>
            {t('load.template_csv')}
          </ButtonLink>
        </>
      }
    >
      <ActionForm id="cargar" action={loadManualAction} label={t('load.title')}>
        <TextField name="name" label={t('load.name')} required maxLength={120} />
        <TextField name="source" label={t('load.source')} hint={t('load.source_hint')} required maxLength={300} />
        <FileField name="file" label={t('load.file')} hint={t('load.file_hint')} accept={ACCEPTED_SHEETS} required />
        <CheckboxField name="demonstration" label={t('load.demonstration')} />
        <FormActions>
          <SubmitButton>{t('load.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Section>
  );
}
