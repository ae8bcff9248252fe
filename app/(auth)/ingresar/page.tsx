import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { AppLink } from '@/components/ui/app-link';
import { signInAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('sign_in.title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/ingresar'>) {
  const t = await getTranslations('identity');
  const { volver } = await searchParams;
  return (
    <>
      <PageHeader title={t('sign_in.title')} subtitle={t('sign_in.subtitle')} />
      <ActionForm
        action={signInAction}
        label={t('sign_in.title')}
        hidden={typeof volver === 'string' ? { volver } : {}}
      >
        <TextField name="email" label={t('field.email')} type="email" autoComplete="username" required width="medium" />
        <TextField
          name="password"
          label={t('field.password')}
          type="password"
          autoComplete="current-password"
          required
          width="medium"
        />
        <FormActions>
          <SubmitButton>{t('sign_in.submit')}</SubmitButton>
          <AppLink href="/recuperar">{t('sign_in.forgot')}</AppLink>
        </FormActions>
      </ActionForm>
      <p className="mt-8 text-ink-soft">
        {t('sign_in.no_account')} <AppLink href="/registro">{t('sign_in.register')}</AppLink>
      </p>
    </>
  );
}
