import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { NewPasswordField } from '@/components/identity/new-password-field';
import { PageHeader } from '@/components/layout/page-header';
import { resetPasswordAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('reset.title'), referrer: 'no-referrer' };
}

export default async function ResetPage({ params }: PageProps<'/restablecer/[token]'>) {
  const [t, { token }] = await Promise.all([getTranslations('identity'), params]);
  return (
    <>
      <PageHeader title={t('reset.title')} subtitle={t('reset.subtitle')} />
      <ActionForm action={resetPasswordAction} label={t('reset.title')} hidden={{ token }}>
        <NewPasswordField />
        <FormActions>
          <SubmitButton>{t('reset.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
