import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CriteriaList } from '@/components/compensation/criteria-list';
import { TABLE_TONES } from '@/components/compensation/tones';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { RecordHeader } from '@/components/layout/record-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { RecordTimeline } from '@/components/record/record-timeline';
import { turnOf } from '@/components/record/task-messages';
import { Alert } from '@/components/ui/alert';
import { DataTable } from '@/components/ui/data-table';
import { Pagination } from '@/components/ui/pagination';
import { DateText, InstantText, MoneyText } from '@/components/ui/value-text';
import {
  amountsInForce,
  getTable,
  ROWS_PAGE_SIZE,
  type TableRecord,
} from '@/lib/domains/compensation/table/queries/list-tables';
import { SERVIR_ROLES, type Actor } from '@/lib/kernel/actor';
import { pageNumber } from '@/lib/kernel/page-number';
import { requireActor } from '@/lib/platform/session';
import { getTimeline } from '@/lib/platform/timeline';
import { getOpenTasks } from '@/lib/platform/worklist';
import { discardTableAction, putTableInForceAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compensation'))('tables.title') };
}

/** One version of the amounts, with its criteria, and what SERVIR may do with it while it is a draft. */
export default async function TablePage({ params, searchParams }: PageProps<'/compensacion/tablas/[id]'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const page = pageNumber(search.pagina);
  const table = await getTable(actor, id, page);
  if (!table) notFound();
  const [t, classes, tasks, timeline] = await Promise.all([
    getTranslations('compensation'),
    getTranslations('entities.classes'),
    getOpenTasks(actor, id),
    getTimeline(actor, id),
  ]);
  const isMain = table.kind === 'main';
  return (
    <>
      <RecordHeader
        kind={t(`kinds.${table.kind}`)}
        title={table.name}
        subtitle={t('table.edition', { edition: table.edition })}
        breadcrumbs={[{ href: '/compensacion/tablas', label: t('tables.title') }]}
        state={{ label: t(`states.table_${table.state}`), tone: TABLE_TONES[table.state] }}
        {...await turnOf(tasks)}
        {...(table.state === 'DRAFT' ? { missing: [{ text: t('table.missing_approval') }] } : {})}
        actions={await acts(actor, table)}
      />
      {table.demonstration && (
        <div className="mb-8">
          <Alert tone="warning" title={t('demonstration.title', { table: table.name })}>
            {t('demonstration.why')}
          </Alert>
        </div>
      )}
      <Section title={t('table.facts')}>
        <DefinitionList
          columns={2}
          items={[
            { term: t('table.source'), value: table.source },
            { term: t('table.valid_from'), value: <DateText date={table.validFrom} /> },
            { term: t('table.loaded'), value: <InstantText at={table.loadedAt} /> },
            { term: t('table.in_force_on'), value: table.inForceOn ? <DateText date={table.inForceOn} /> : '—' },
          ]}
        />
      </Section>
      {table.criteria && (
        <Section title={t('criteria.title')} description={t('criteria.hint')}>
          <CriteriaList criteria={table.criteria} />
        </Section>
      )}
      <Section title={t('table.amounts')} description={t(isMain ? 'table.main_hint' : 'table.scale_hint')}>
        <DataTable
          caption={t('table.count', { count: table.amounts })}
          rows={table.rows}
          rowKey={(row) => row.id}
          empty={<p>{t('table.no_more')}</p>}
          columns={[
            ...(isMain
              ? [
                  {
                    key: 'class',
                    header: t('cell.entity_class'),
                    rowHeader: true,
                    cell: ({ entityClass }: Row) => entityClass && classes(entityClass),
                  },
                ]
              : []),
            {
              key: 'level',
              header: t('cell.level'),
              numeric: true,
              rowHeader: !isMain,
              cell: ({ level }: Row) => level,
            },
            ...(isMain
              ? [
                  {
                    key: 'reporting',
                    header: t('cell.reporting'),
                    cell: ({ reporting }: Row) => reporting && t(`reporting.${reporting}`),
                  },
                  { key: 'range', header: t('cell.range'), numeric: true, cell: ({ budgetRange }: Row) => budgetRange },
                  { key: 'category', header: t('cell.category'), numeric: true, cell: ({ category }: Row) => category },
                ]
              : []),
            {
              key: 'amount',
              header: t(isMain ? 'cell.maximum' : 'cell.monthly'),
              numeric: true,
              cell: ({ amount }: Row) => <MoneyText amount={amount} />,
            },
          ]}
        />
        <Pagination
          url={{ path: `/compensacion/tablas/${id}`, params: search }}
          page={page}
          pageSize={ROWS_PAGE_SIZE}
          total={table.amounts}
        />
      </Section>
      <Section title={t('table.timeline')}>
        <RecordTimeline rows={timeline} />
      </Section>
    </>
  );
}

type Row = TableRecord['rows'][number];

async function acts(actor: Actor, table: TableRecord) {
  const { id, version, state, loadedById, name } = table;
  if (state !== 'DRAFT') return null;
  const t = await getTranslations('compensation.tables');
  const hidden = { tableId: id, version: String(version) };
  if (actor.role !== 'directorate' && actor.role !== 'selection_specialist') return null;
  return (
    <>
      {actor.role === 'directorate' && loadedById !== actor.userId && <PutInForce table={table} />}
      <SmallActionForm
        action={discardTableAction}
        hidden={hidden}
        size="regular"
        label={t('discard')}
        confirm={{ title: t('discard_confirm', { table: name }) }}
      />
    </>
  );
}

/** What enters into force and what it supersedes are counted before anybody confirms it. */
async function PutInForce({ table: { id, version, kind, name, amounts } }: { table: TableRecord }) {
  const [t, current] = await Promise.all([getTranslations('compensation.tables'), amountsInForce(kind)]);
  const counts =
    current === null
      ? t('put_in_force_first', { count: amounts })
      : t('put_in_force_counts', { count: amounts, current });
  return (
    <div className="max-w-64 space-y-1.5">
      <SmallActionForm
        action={putTableInForceAction}
        hidden={{ tableId: id, version: String(version) }}
        variant="primary"
        size="regular"
        label={t('put_in_force')}
        confirm={{ title: t('put_in_force_confirm', { table: name }), body: `${counts} ${t('put_in_force_body')}` }}
      />
      <p className="text-sm text-ink-soft">{counts}</p>
    </div>
  );
}
