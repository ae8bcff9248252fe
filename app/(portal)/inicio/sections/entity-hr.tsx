import { getTranslations } from 'next-intl/server';
import { TermsChart } from '@/components/entities/terms-chart';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { REQUEST_TONES } from '@/components/requests/state-tones';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText } from '@/components/ui/value-text';
import { listOpenTerms } from '@/lib/domains/positions/queries/list-seats';
import { listRequests } from '@/lib/domains/requests/queries/list-requests';
import { today } from '@/lib/platform/clock';
import { AgreementsToSign } from './agreements-to-sign';
import type { HomeSectionProps } from '.';

const LATEST = { search: '', state: null, sort: 'code', descending: true, page: 1 } as const;
const SHOWN = 6;

/** What an entity's HR follows: its requests, the agreements that wait for its head, and when its managers' terms end. */
export async function EntityHrHome({ actor }: HomeSectionProps) {
  const [t, requests, terms] = await Promise.all([
    getTranslations('requests'),
    listRequests(actor, LATEST),
    actor.entityId ? listOpenTerms(actor.entityId, today()) : [],
  ]);
  return (
    <>
      <Section
        title={t('home.requests')}
        actions={
          <ButtonLink href="/solicitudes/nueva" size="small">
            {t('list.new')}
          </ButtonLink>
        }
      >
        <DataTable
          caption={t('home.requests')}
          hideCaption
          rows={requests.rows.slice(0, SHOWN)}
          rowKey={(row) => row.id}
          rowHref={(row) => `/solicitudes/${row.id}`}
          empty={<EmptyState title={t('list.empty')}>{t('list.empty_entity')}</EmptyState>}
          columns={[
            { key: 'code', header: t('list.code'), rowHeader: true, cell: (row) => row.code },
            { key: 'post', header: t('list.post'), cell: (row) => row.post },
            {
              key: 'state',
              header: t('list.state'),
              cell: (row) => (
                <StateBadge state={row.state} tones={REQUEST_TONES} label={t(`states.request_${row.state}`)} />
              ),
            },
            { key: 'neededOn', header: t('list.needed_on'), cell: (row) => <DateText date={row.neededOn} /> },
          ]}
        />
      </Section>
      <AgreementsToSign entityId={actor.entityId} />
      <Section title={t('home.terms')} description={t('home.terms_hint')}>
        <TermsChart terms={terms} today={today()} />
      </Section>
    </>
  );
}
