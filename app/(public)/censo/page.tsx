import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { TileMap } from '@/components/charts/tile-map';
import { CensusFilterBar } from '@/components/census/census-filters';
import { CountsTable } from '@/components/census/counts-table';
import { NamedPosts } from '@/components/census/named-posts';
import { PublishedFigures } from '@/components/census/published-figures';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { PrintButton } from '@/components/ui/print-button';
import { sectorsOf } from '@/lib/domains/positions/census/cells';
import { isWhole, readCensusFilters } from '@/lib/domains/positions/census/filters';
import { countsOf } from '@/lib/domains/positions/census/published';
import { getCensus } from '@/lib/domains/positions/census/queries';
import { baseOf } from '@/lib/domains/positions/census/sheets';
import { reportOf } from '@/lib/domains/positions/census/report';
import type { CensusTableId } from '@/lib/domains/positions/census/types';
import { filterWords, rowLabel, type CensusWords } from '@/lib/domains/positions/census/words';
import { searchOf } from '@/lib/kernel/list-params';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('census');
  return { title: t('title'), description: t('subtitle') };
}

const CHARTED = ['levels', 'functions', 'classes', 'sectors'] as const;

/** The census of management posts as tables and charts, for anybody: it counts posts and names no one. */
export default async function CensusPage({ searchParams }: PageProps<'/censo'>) {
  const [params, census, t, positions, entities] = await Promise.all([
    searchParams,
    getCensus(),
    getTranslations('census'),
    getTranslations('positions'),
    getTranslations('entities'),
  ]);
  const sectors = sectorsOf(census);
  const filters = readCensusFilters(params, sectors);
  const { tables, named, uncovered } = reportOf(census, filters);
  const words: CensusWords = { census: t, positions, entities };
  const said = filterWords(words, filters);
  const url = { path: '/censo', params };
  const labelOf = (table: CensusTableId) => (key: string) => rowLabel(words, table, key);
  const table = (id: CensusTableId, base = baseOf(tables, id)) => (
    <CountsTable
      caption={t(`tables.${id}.title`)}
      labelHeader={t(`tables.${id}.row`)}
      rows={tables[id]}
      labelOf={labelOf(id)}
      base={base}
    />
  );
  const bars = (id: CensusTableId) => (
    <Bars
      tabled
      title={t(`tables.${id}.title`)}
      labelLabel={t(`tables.${id}.row`)}
      valueLabel={t('columns.count')}
      items={tables[id]
        .filter(({ sum }) => !sum)
        .map(({ key, counts }) => ({ key, label: labelOf(id)(key), value: counts.total }))}
    />
  );
  const download = (format: 'xlsx' | 'csv') => `/censo/descarga${searchOf({ ...params, formato: format })}`;
  const section = (id: CensusTableId) => ({ title: t(`tables.${id}.title`), description: t(`tables.${id}.about`) });
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <ButtonLink href={download('xlsx')} download>
              {t('download.xlsx')}
            </ButtonLink>
            <ButtonLink href={download('csv')} download>
              {t('download.csv')}
            </ButtonLink>
            <PrintButton label={t('print')} />
          </>
        }
      />
      <CensusFilterBar url={url} sectors={sectors} />
      {said.length > 0 && (
        <p className="mb-6 hidden text-sm print:block">
          {t('stamp.filters')}: {said.join('; ')}
        </p>
      )}
      {census.demonstration && <p className="mb-6 max-w-(--width-prose) text-sm text-ink-soft">{t('demonstration')}</p>}
      {countsOf(tables, 't9', 'all_heads').total === 0 ? (
        <EmptyState title={t('empty')}>{t('empty_why')}</EmptyState>
      ) : (
        <>
          <Section {...section('t9')}>
            {table('t9', 0)}
            {uncovered > 0 && <p className="mt-2 text-sm text-ink-soft">{t('uncovered', { count: uncovered })}</p>}
          </Section>
          <Section {...section('t11')}>{table('t11')}</Section>
          <Section {...section('t12')}>{table('t12')}</Section>
          <Section {...section('t18')}>
            {table('t18')}
            <div className="mt-6 max-w-2xl">{bars('t18')}</div>
          </Section>
          <Section title={t('tables.t19.title')} description={t('tables.t19.about')}>
            <NamedPosts
              posts={named}
              caption={t('tables.t19.title')}
              census={countsOf(tables, 't9', 'census')}
              officers={countsOf(tables, 't9', 'public_officer')}
            />
          </Section>
          <Section {...section('t20')}>
            {table('t20')}
            <div className="mt-6 max-w-2xl">{bars('t20')}</div>
          </Section>
          <Section {...section('entities')}>{table('entities', 0)}</Section>
          {CHARTED.map((id) => (
            <Section key={id} {...section(id)}>
              <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
                <div className="min-w-0">{table(id)}</div>
                {bars(id)}
              </div>
            </Section>
          ))}
          <Section {...section('territories')}>
            <TileMap
              title={t('tables.territories.title')}
              values={Object.fromEntries(tables.territories.map(({ key, counts }) => [key, counts.total]))}
              valueLabel={t('columns.count')}
            />
          </Section>
          {isWhole(filters) && (
            <Section id="publicado" title={t('published.title')} description={t('published.about')}>
              <PublishedFigures tables={tables} words={words} />
            </Section>
          )}
        </>
      )}
    </>
  );
}
