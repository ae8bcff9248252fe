import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { NewPasswordField } from '@/components/identity/new-password-field';
import { PageHeader } from '@/components/layout/page-header';
import { registerAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('register.title') };
}

export default async function RegisterPage() {
  const t = await getTranslations('identity');
  return (
    <>
      <PageHeader title={t('register.title')} subtitle={t('register.subtitle')} />
      <ActionForm action={registerAction} label={t('register.title')}>
        <TextField name="name" label={t('field.name')} autoComplete="name" required width="medium" />
        <TextField name="email" label={t('field.email')} type="email" autoComplete="email" required width="medium" />
        <NewPasswordField />
        <FormActions>
          <SubmitButton>{t('register.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
