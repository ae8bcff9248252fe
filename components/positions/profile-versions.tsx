/** ProfileVersions — seatId, profiles (newest first): each version of a profile, its state, and what it differs in from the one before that was not left aside. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText } from '@/components/ui/value-text';
import type { ProfileView } from '@/lib/domains/positions/profile/types';
import { PROFILE_TONES } from './tones';

export function ProfileVersions({ seatId, profiles }: { seatId: string; profiles: readonly ProfileView[] }) {
  const t = useTranslations('profiles');
  const states = useTranslations('positions.states');
  const rows = profiles.map((profile, place) => ({
    ...profile,
    before: profiles.slice(place + 1).find(({ state }) => state !== 'DISCARDED'),
  }));
  return (
    <DataTable
      caption={t('versions.title')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/puestos/${seatId}/perfil?ver=${id}`}
      empty={null}
      columns={[
        {
          key: 'number',
          header: t('versions.version'),
          rowHeader: true,
          cell: ({ number }) => (number === null ? t('versions.draft') : t('versions.number', { number })),
        },
        {
          key: 'state',
          header: t('versions.state'),
          cell: ({ state }) => <StateBadge state={state} tones={PROFILE_TONES} label={states(`profile_${state}`)} />,
        },
        {
          key: 'approved',
          header: t('versions.approved'),
          cell: ({ approvedOn }) => (approvedOn ? <DateText date={approvedOn} /> : '—'),
        },
        { key: 'standard', header: t('standard'), wide: true, cell: ({ standard }) => standard.code },
        {
          key: 'compare',
          header: t('compare.title'),
          cell: ({ id, before }) =>
            before ? (
              <AppLink href={`/puestos/${seatId}/perfil/comparar?a=${before.id}&b=${id}`}>
                {t('versions.compare')}
              </AppLink>
            ) : (
              '—'
            ),
        },
      ]}
    />
  );
}
