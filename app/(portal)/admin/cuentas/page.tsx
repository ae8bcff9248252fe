import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountStateBadge } from '@/components/identity/account-state-badge';
import { InvitationList } from '@/components/identity/invitation-list';
import { InviteForm } from '@/components/identity/invite-form';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { INVITABLE_ROLES } from '@/lib/domains/identity/policy';
import { ACCOUNT_STATES, accountState, listAccounts, listInvitations } from '@/lib/domains/identity/queries';
import { listEntityOptions } from '@/lib/domains/entities/queries';
import { ROLES } from '@/lib/kernel/actor';
import { pageNumber } from '@/lib/kernel/page-number';
import { requireActor } from '@/lib/platform/session';
import { inviteAction, revokeInvitationAction } from '../../personas/actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('admin.accounts') };
}

export default async function AccountsPage({ searchParams }: PageProps<'/admin/cuentas'>) {
  const actor = await requireActor('administrator');
  const params = await searchParams;
  const url = { path: '/admin/cuentas', params };
  const page = pageNumber(params.pagina);
  const search = typeof params.buscar === 'string' ? params.buscar.slice(0, 100) : '';
  const role = ROLES.find((candidate) => candidate === params.rol) ?? null;
  const state = ACCOUNT_STATES.find((candidate) => candidate === params.estado) ?? null;
  const [t, accounts, invitations, entities] = await Promise.all([
    getTranslations('identity'),
    listAccounts({ search, role, state, page }),
    listInvitations(actor),
    listEntityOptions(),
  ]);
  const roleOptions = (roles: readonly string[]) => roles.map((value) => ({ value, label: t(`roles.${value}`) }));
  return (
    <>
      <PageHeader title={t('admin.accounts')} subtitle={t('admin.accounts_subtitle')} />
      <FilterBar url={url}>
        <FilterText name="buscar" label={t('admin.search')} url={url} />
        <FilterSelect name="rol" label={t('admin.role')} url={url} options={roleOptions(ROLES)} />
        <FilterSelect
          name="estado"
          label={t('admin.state')}
          url={url}
          options={ACCOUNT_STATES.map((value) => ({ value, label: t(`admin.${value}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={t('admin.accounts')}
        hideCaption
        rows={accounts.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/admin/cuentas/${row.id}`}
        url={url}
        empty={<EmptyState title={t('admin.none')} />}
        columns={[
          { key: 'name', header: t('admin.name'), rowHeader: true, cell: (row) => row.name },
          { key: 'email', header: t('admin.email'), cell: (row) => row.email },
          {
            key: 'roles',
            header: t('admin.roles'),
            cell: (row) =>
              row.memberships
                .map((m) => [t(`roles.${m.role}`), m.entity?.acronym].filter(Boolean).join(', '))
                .join(' · ') || t('admin.no_roles'),
          },
          {
            key: 'state',
            header: t('admin.state'),
            cell: (row) => <AccountStateBadge state={accountState(row)} />,
          },
        ]}
      />
      <Pagination url={url} page={page} pageSize={accounts.pageSize} total={accounts.total} />
      <div className="mt-10" />
      <Section title={t('admin.invite_title')}>
        <InviteForm action={inviteAction} roles={roleOptions(INVITABLE_ROLES)} entities={entities} />
      </Section>
      <Section title={t('admin.invitations')}>
        <InvitationList invitations={invitations} revoke={revokeInvitationAction} />
      </Section>
    </>
  );
}
