import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationList } from '@/components/identity/invitation-list';
import { InviteForm } from '@/components/identity/invite-form';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { InstantText } from '@/components/ui/value-text';
import { ENTITY_ROLES } from '@/lib/domains/identity/policy';
import { listEntityPeople, listInvitations } from '@/lib/domains/identity/queries';
import { requireActor } from '@/lib/platform/session';
import { inviteAction, revokeInvitationAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('admin.people') };
}

export default async function EntityPeoplePage() {
  const actor = await requireActor('entity_hr');
  const [t, people, invitations] = await Promise.all([
    getTranslations('identity'),
    listEntityPeople(actor),
    listInvitations(actor),
  ]);
  return (
    <>
      <PageHeader title={t('admin.people')} subtitle={t('admin.people_subtitle')} />
      <Section title={t('admin.roles')}>
        <DataTable
          caption={t('admin.people')}
          hideCaption
          rows={people}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t('admin.none')} />}
          columns={[
            { key: 'name', header: t('admin.name'), rowHeader: true, cell: (row) => row.user.name },
            { key: 'email', header: t('admin.email'), cell: (row) => row.user.email },
            { key: 'role', header: t('admin.role'), cell: (row) => t(`roles.${row.role}`) },
            { key: 'since', header: t('admin.since'), cell: (row) => <InstantText at={row.grantedAt} /> },
          ]}
        />
      </Section>
      <Section title={t('admin.invite_title')}>
        <InviteForm
          action={inviteAction}
          roles={ENTITY_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
      </Section>
      <Section title={t('admin.invitations')}>
        <InvitationList invitations={invitations} revoke={revokeInvitationAction} />
      </Section>
    </>
  );
}
