import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { NewPasswordField } from '@/components/identity/new-password-field';
import { PageHeader } from '@/components/layout/page-header';
import { Alert } from '@/components/ui/alert';
import { findOpenInvitation } from '@/lib/domains/identity/queries';
import { acceptInvitationAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('accept.title'), referrer: 'no-referrer' };
}

export default async function InvitationPage({ params }: PageProps<'/invitacion/[token]'>) {
  const [t, { token }] = await Promise.all([getTranslations('identity'), params]);
  const invitation = await findOpenInvitation(token);
  if (!invitation) {
    return (
      <>
        <PageHeader title={t('accept.title')} />
        <Alert tone="warning" title={t('accept.spent_title')}>
          {t('refusals.link_spent')}
        </Alert>
      </>
    );
  }
  const role = t(`roles.${invitation.role}`);
  return (
    <>
      <PageHeader
        title={t('accept.title')}
        subtitle={t('accept.subtitle', {
          name: invitation.name,
          role: invitation.entity ? `${role}, ${invitation.entity.name}` : role,
        })}
      />
      <ActionForm action={acceptInvitationAction} label={t('accept.title')} hidden={{ token }}>
        {invitation.hasAccount ? <p>{t('accept.has_account')}</p> : <NewPasswordField />}
        <FormActions>
          <SubmitButton>{t('accept.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
