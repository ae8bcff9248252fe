import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { AccountStateBadge } from '@/components/identity/account-state-badge';
import { AccessForm, EndRoleForm, GrantRoleForm } from '@/components/identity/account-forms';
import { PageHeader } from '@/components/layout/page-header';
import { Section, TwoColumn } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { InstantText } from '@/components/ui/value-text';
import { listEntityOptions } from '@/lib/domains/entities/queries';
import { INVITABLE_ROLES } from '@/lib/domains/identity/policy';
import { accountState, getAccount } from '@/lib/domains/identity/queries';
import { isUuid } from '@/lib/kernel/identifiers';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { endRoleAction, grantRoleAction, setAccountAccessAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('admin.accounts') };
}

export default async function AccountRecordPage({ params }: PageProps<'/admin/cuentas/[id]'>) {
  const actor = await requireActor('administrator');
  const { id } = await params;
  const account = isUuid(id) ? await getAccount(id) : null;
  if (!account) notFound();
  const [t, rows, entities] = await Promise.all([
    getTranslations('identity'),
    getTimeline(actor, id),
    listEntityOptions(),
  ]);
  const closed = account.disabledAt !== null;
  const held = account.memberships.map((m) => ({
    value: m.id,
    label: [t(`roles.${m.role}`), m.entity?.name].filter(Boolean).join(', '),
  }));
  return (
    <>
      <PageHeader
        title={account.name}
        subtitle={account.email}
        breadcrumbs={[{ label: t('admin.accounts'), href: '/admin/cuentas' }]}
        actions={<AccountStateBadge state={accountState(account)} />}
      />
      <TwoColumn
        main={
          <>
            <Section title={t('admin.roles')}>
              {held.length === 0 && <p className="text-ink-soft">{t('admin.no_roles')}</p>}
              <ul className="divide-y divide-line">
                {account.memberships.map((m, index) => (
                  <li key={m.id} className="py-2">
                    {held[index]?.label}{' '}
                    <span className="text-sm text-ink-soft">
                      · {t('admin.since')} <InstantText at={m.grantedAt} />
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
            <Section title={t('admin.grant_title')}>
              <GrantRoleForm
                action={grantRoleAction}
                userId={id}
                roles={INVITABLE_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
                entities={entities}
              />
            </Section>
            {held.length > 0 && (
              <Section title={t('admin.end_title')}>
                <EndRoleForm action={endRoleAction} memberships={held} />
              </Section>
            )}
            <Section title={t('admin.access_title')}>
              <AccessForm action={setAccountAccessAction} userId={id} closed={closed} />
            </Section>
          </>
        }
        aside={
          <Section title={t('admin.history')}>
            <RecordTimeline rows={rows} />
          </Section>
        }
      />
    </>
  );
}
