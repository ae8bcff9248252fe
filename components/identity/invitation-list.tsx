/** InvitationList — invitations and how each stands; revoke: action of the open ones. */
import { useTranslations } from 'next-intl';
import { SmallActionForm } from '@/components/forms/small-action-form';
import type { FormAction } from '@/components/forms/form-state';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { Tone } from '@/components/ui/tone';
import { InstantText } from '@/components/ui/value-text';

interface Invitation {
  id: string;
  name: string;
  email: string;
  role: string;
  state: 'pending' | 'accepted' | 'revoked' | 'expired';
  createdAt: Date;
  expiresAt: Date;
  entity: { name: string } | null;
}

const TONES: Record<Invitation['state'], Tone> = {
  pending: 'progress',
  accepted: 'success',
  revoked: 'neutral',
  expired: 'warning',
};

export function InvitationList({ invitations, revoke }: { invitations: readonly Invitation[]; revoke: FormAction }) {
  const t = useTranslations('identity');
  return (
    <DataTable
      caption={t('admin.invitations')}
      hideCaption
      rows={invitations}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('admin.no_invitations')}>{t('admin.no_invitations_hint')}</EmptyState>}
      columns={[
        { key: 'name', header: t('admin.name'), rowHeader: true, cell: (row) => row.name },
        { key: 'email', header: t('admin.email'), cell: (row) => row.email },
        {
          key: 'role',
          header: t('admin.role'),
          cell: (row) => [t(`roles.${row.role}`), row.entity?.name].filter(Boolean).join(', '),
        },
        { key: 'sent', header: t('admin.sent'), cell: (row) => <InstantText at={row.createdAt} /> },
        { key: 'expires', header: t('admin.expires'), wide: true, cell: (row) => <InstantText at={row.expiresAt} /> },
        {
          key: 'state',
          header: t('admin.state'),
          cell: (row) =>
            row.state === 'pending' ? (
              <SmallActionForm
                action={revoke}
                hidden={{ invitationId: row.id }}
                label={t('admin.revoke')}
                size="small"
              />
            ) : (
              <Badge tone={TONES[row.state]}>{t(`admin.${row.state}`)}</Badge>
            ),
        },
      ]}
    />
  );
}
