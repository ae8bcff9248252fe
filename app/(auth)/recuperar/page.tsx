import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { requestResetAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('recover.title') };
}

export default async function RecoverPage() {
  const t = await getTranslations('identity');
  return (
    <>
      <PageHeader title={t('recover.title')} subtitle={t('recover.subtitle')} />
      <ActionForm action={requestResetAction} label={t('recover.title')}>
        <TextField name="email" label={t('field.email')} type="email" autoComplete="username" required width="medium" />
        <FormActions>
          <SubmitButton>{t('recover.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
