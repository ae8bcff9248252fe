import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TABLE_TONES } from '@/components/compensation/tones';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText } from '@/components/ui/value-text';
import { listTables } from '@/lib/domains/compensation/table/queries/list-tables';
import { TABLE_KINDS } from '@/lib/domains/compensation/table/types';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { requireActor } from '@/lib/platform/session';
import { LoadTableForm } from './load-table-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compensation'))('tables.title') };
}

/** The versions of the amounts: SERVIR's specialist loads them, its directorate puts them in force. */
export default async function TablesPage() {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const [t, tables] = await Promise.all([getTranslations('compensation'), listTables(actor)]);
  const inForce = tables.find(({ kind, state }) => kind === 'main' && state === 'IN_FORCE');
  return (
    <>
      <PageHeader
        title={t('tables.title')}
        subtitle={t('tables.subtitle')}
        breadcrumbs={[{ href: '/compensacion', label: t('compare.title') }]}
      />
      <Section title={t('tables.list')}>
        <DataTable
          caption={t('tables.list')}
          hideCaption
          rows={tables}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/compensacion/tablas/${id}`}
          empty={<EmptyState title={t('tables.empty')}>{t('tables.empty_why')}</EmptyState>}
          columns={[
            {
              key: 'name',
              header: t('table.version'),
              rowHeader: true,
              cell: ({ edition, name }) => `${edition} · ${name}`,
            },
            { key: 'kind', header: t('table.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            {
              key: 'state',
              header: t('table.state'),
              cell: ({ state, demonstration }) => (
                <span className="flex flex-wrap gap-2">
                  <StateBadge state={state} tones={TABLE_TONES} label={t(`states.table_${state}`)} />
                  {demonstration && <Badge tone="warning">{t('demonstration.word')}</Badge>}
                </span>
              ),
            },
            { key: 'from', header: t('table.valid_from'), cell: ({ validFrom }) => <DateText date={validFrom} /> },
            {
              key: 'in_force',
              header: t('table.in_force_on'),
              wide: true,
              cell: ({ inForceOn }) => (inForceOn ? <DateText date={inForceOn} /> : '—'),
            },
            { key: 'amounts', header: t('table.amounts'), numeric: true, cell: ({ amounts }) => amounts },
          ]}
        />
      </Section>
      {actor.role === 'selection_specialist' &&
        TABLE_KINDS.map((kind) => <LoadTableForm key={kind} kind={kind} criteria={inForce?.criteria ?? null} />)}
    </>
  );
}
