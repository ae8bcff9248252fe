import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { NewPasswordField } from '@/components/identity/new-password-field';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { InstantText } from '@/components/ui/value-text';
import { describeBrowser } from '@/lib/domains/identity/browsers';
import { listOwnSessions } from '@/lib/domains/identity/queries';
import { requireSession } from '@/lib/platform/session';
import { changePasswordAction, revokeSessionAction, signOutEverywhereAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('account.title') };
}

export default async function AccountPage() {
  const { actor, email } = await requireSession();
  const [t, sessions] = await Promise.all([getTranslations('identity'), listOwnSessions(actor)]);
  const nameOf = (userAgent: string | null) => {
    const { browser, system } = describeBrowser(userAgent);
    if (browser === null) return t('account.unknown_device');
    return system === null ? browser : t('account.browser_on', { browser, system });
  };
  return (
    <>
      <PageHeader title={t('account.title')} subtitle={email} />
      <Section
        title={t('account.sessions')}
        description={t('account.sessions_hint')}
        actions={
          <SmallActionForm
            action={signOutEverywhereAction}
            label={t('account.sign_out_everywhere')}
            variant="danger"
            size="small"
          />
        }
      >
        <DataTable
          caption={t('account.sessions')}
          hideCaption
          rows={sessions}
          rowKey={(session) => session.id}
          empty={<EmptyState title={t('account.sessions')} />}
          columns={[
            { key: 'device', header: t('account.device'), rowHeader: true, cell: (s) => nameOf(s.userAgent) },
            { key: 'opened', header: t('account.opened'), cell: (s) => <InstantText at={s.createdAt} /> },
            { key: 'seen', header: t('account.seen'), cell: (s) => <InstantText at={s.lastSeenAt} /> },
            {
              key: 'close',
              header: t('account.close'),
              cell: (s) =>
                s.id === actor.sessionId ? (
                  <span className="whitespace-nowrap">
                    <Badge tone="success">{t('account.this_session')}</Badge>
                  </span>
                ) : (
                  <SmallActionForm
                    action={revokeSessionAction}
                    hidden={{ sessionId: s.id }}
                    label={t('account.close')}
                    size="small"
                  />
                ),
            },
          ]}
        />
      </Section>
      <Section title={t('account.change_password')}>
        <ActionForm action={changePasswordAction} label={t('account.change_password')} resetOnDone>
          <TextField
            name="current"
            type="password"
            label={t('field.current_password')}
            autoComplete="current-password"
            required
            width="medium"
          />
          <NewPasswordField />
          <FormActions>
            <SubmitButton>{t('account.change_password')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Section>
    </>
  );
}
