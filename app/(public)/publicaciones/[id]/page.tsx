import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { RecordHeader } from '@/components/layout/record-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { TRUST_LIST_TONES } from '@/components/positions/tones';
import { TrustListEntities } from '@/components/positions/trust-list-entities';
import { turnOf } from '@/components/record/task-messages';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { DateText, InstantText } from '@/components/ui/value-text';
import { getTrustList } from '@/lib/domains/positions/trust-list/queries';
import { byEntity, isPending } from '@/lib/domains/positions/trust-list/rules';
import { filterEntries, readTrustListFilters, TRUST_LIST_PAGE_SIZE } from '@/lib/domains/positions/trust-list/view';
import { TRUST_FRAME } from '@/lib/domains/positions/trust/standing';
import { HOLDING_MODALITIES } from '@/lib/domains/positions/types';
import { isServir } from '@/lib/kernel/actor';
import { currentSession } from '@/lib/platform/session';
import { getOpenTasks } from '@/lib/platform/worklist';
import { ListActions } from './list-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('holders'))('lists.kind') };
}

/** A list of managers and trust posts: anybody reads it once it is published, without a query; SERVIR before. */
export default async function PublicationPage({ params, searchParams }: PageProps<'/publicaciones/[id]'>) {
  const [{ id }, query, session] = await Promise.all([params, searchParams, currentSession()]);
  const actor = session?.actor ?? null;
  const list = await getTrustList(actor, id);
  if (!list) notFound();
  const servir = actor !== null && isServir(actor);
  const [t, p, tasks] = await Promise.all([
    getTranslations('holders'),
    getTranslations('positions'),
    servir ? getOpenTasks(actor, list.id) : [],
  ]);
  const filters = readTrustListFilters(query);
  const found = filterEntries(list.rows, filters);
  const from = (filters.page - 1) * TRUST_LIST_PAGE_SIZE;
  const shown = found.slice(from, from + TRUST_LIST_PAGE_SIZE);
  const entities = new Set(shown.map(({ entity }) => entity));
  const ofShown = list.rows.filter(({ entity }) => entities.has(entity));
  const url = { path: `/publicaciones/${list.id}`, params: query };
  const breadcrumbs = [{ label: t('lists.title'), href: '/publicaciones' }];
  const period = (
    <>
      <DateText date={list.periodFrom} /> – <DateText date={list.periodTo} />
    </>
  );
  const downloads = (['csv', 'xlsx'] as const).map((format) => (
    <ButtonLink key={format} href={`/publicaciones/${list.id}/hoja?formato=${format}`} download>
      {t(`lists.${format}`)}
    </ButtonLink>
  ));
  return (
    <>
      {servir ? (
        <RecordHeader
          kind={t('lists.kind')}
          title={list.code}
          subtitle={period}
          breadcrumbs={breadcrumbs}
          state={{ label: p(`states.trust_list_${list.state}`), tone: TRUST_LIST_TONES[list.state] }}
          {...await turnOf(tasks)}
          {...(isPending(list.state) ? { missing: [{ text: t(`lists.missing.${list.state}`) }] } : {})}
          actions={downloads}
        />
      ) : (
        <PageHeader
          title={`${t('lists.kind')} ${list.code}`}
          subtitle={period}
          breadcrumbs={breadcrumbs}
          actions={downloads}
        />
      )}
      <Section title={t('lists.act')}>
        <DefinitionList
          items={[
            { term: t('lists.generated'), value: <InstantText at={list.generatedAt} /> },
            ...(list.publishedAt
              ? [
                  { term: t('lists.published'), value: <InstantText at={list.publishedAt} /> },
                  { term: p('fields.resolution'), value: list.resolution },
                ]
              : []),
            ...(servir && list.reviewNote ? [{ term: t('lists.review_note'), value: list.reviewNote }] : []),
            ...(list.discardReason ? [{ term: t('lists.discard_reason'), value: list.discardReason }] : []),
          ]}
        />
        <p className="mt-3 text-sm text-ink-soft">{t('lists.what')}</p>
      </Section>
      {servir && <ListActions actor={actor} list={list} />}
      <Section title={t('lists.rows')}>
        <FilterBar url={url}>
          <FilterText name="buscar" label={t('lists.search')} url={url} />
          <FilterSelect
            name="modalidad"
            label={t('lists.modality')}
            url={url}
            options={[
              ...HOLDING_MODALITIES.map((value) => ({ value, label: p(`modalities.${value}`) })),
              { value: 'vacantes', label: p('list.occupations.vacantes') },
            ]}
          />
        </FilterBar>
        <DataTable
          caption={t('lists.rows')}
          hideCaption
          rows={shown}
          rowKey={(row) => String(row.position)}
          url={url}
          empty={<EmptyState title={t('lists.no_rows')}>{p('list.empty_why')}</EmptyState>}
          columns={[
            { key: 'post', header: p('list.post'), rowHeader: true, cell: (row) => row.post },
            { key: 'entity', header: p('list.entity'), cell: (row) => row.entity },
            {
              key: 'modality',
              header: t('lists.modality'),
              cell: (row) => (row.modality ? p(`modalities.${row.modality}`) : p('record.vacant')),
            },
            { key: 'holder', header: t('lists.holder'), cell: (row) => row.holder ?? '—' },
            {
              key: 'from',
              header: t('lists.from'),
              numeric: true,
              cell: (row) => (row.startsOn ? <DateText date={row.startsOn} /> : '—'),
            },
            {
              key: 'to',
              header: t('lists.to'),
              numeric: true,
              cell: (row) => (row.endsOn ? <DateText date={row.endsOn} /> : '—'),
            },
          ]}
        />
        <Pagination url={url} page={filters.page} pageSize={TRUST_LIST_PAGE_SIZE} total={found.length} />
      </Section>
      {shown.length > 0 && (
        <Section title={t('lists.by_entity')} description={t('lists.by_entity_hint')}>
          <TrustListEntities entities={byEntity(ofShown, list.periodTo, TRUST_FRAME)} />
        </Section>
      )}
    </>
  );
}
