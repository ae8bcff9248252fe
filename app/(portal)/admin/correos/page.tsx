import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import type { Tone } from '@/components/ui/tone';
import { InstantText } from '@/components/ui/value-text';
import { pageNumber } from '@/lib/kernel/page-number';
import { listMail } from '@/lib/platform/administration/queries';
import { requireActor } from '@/lib/platform/session';

const TONES = { SENT: 'success', HELD: 'warning', FAILED: 'danger', QUEUED: 'progress' } as const satisfies Record<
  string,
  Tone
>;
const STATES = ['SENT', 'HELD', 'FAILED', 'QUEUED'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform'))('outbox.title') };
}

export default async function OutboxPage({ searchParams }: PageProps<'/admin/correos'>) {
  await requireActor('administrator');
  const params = await searchParams;
  const url = { path: '/admin/correos', params };
  const page = pageNumber(params.pagina);
  const state = STATES.find((candidate) => candidate === params.estado) ?? null;
  const [t, mail] = await Promise.all([getTranslations('platform.outbox'), listMail(state, page)]);
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <FilterBar url={url}>
        <FilterSelect
          name="estado"
          label={t('state')}
          url={url}
          options={STATES.map((value) => ({ value, label: t(value) }))}
        />
      </FilterBar>
      <DataTable
        caption={t('title')}
        hideCaption
        rows={mail.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('empty')}>{t('empty_hint')}</EmptyState>}
        columns={[
          { key: 'to', header: t('to'), rowHeader: true, cell: (row) => row.to },
          {
            key: 'subject',
            header: t('mail'),
            cell: (row) => (
              <details>
                <summary className="link w-fit">{row.subject}</summary>
                <p className="mt-2 max-w-(--width-prose) text-left wrap-anywhere whitespace-pre-line">{row.body}</p>
                {row.error && (
                  <p className="mt-2 text-state-danger">
                    {t('error')}: {row.error}
                  </p>
                )}
              </details>
            ),
          },
          { key: 'state', header: t('state'), cell: (row) => <Badge tone={TONES[row.state]}>{t(row.state)}</Badge> },
          { key: 'at', header: t('at'), cell: (row) => <InstantText at={row.sentAt ?? row.createdAt} /> },
        ]}
      />
      <Pagination url={url} page={page} pageSize={mail.pageSize} total={mail.total} />
    </>
  );
}
