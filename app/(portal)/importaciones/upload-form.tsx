import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { ACCEPTED_SHEETS } from '@/lib/platform/sheet-reader';
import { uploadImportAction } from './actions';

/** Sends a file: the first one, or the corrected one as a new import. */
export async function UploadForm() {
  const t = await getTranslations('imports');
  return (
    <ActionForm id="subir" action={uploadImportAction} label={t('new.upload')}>
      <FileField name="file" label={t('new.file')} hint={t('new.file_hint')} accept={ACCEPTED_SHEETS} required />
      <FormActions>
        <SubmitButton>{t('new.submit')}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
