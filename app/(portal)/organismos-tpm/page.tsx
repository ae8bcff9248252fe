import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PositionsArea } from '@/app/positions-area';
import { TpmBodies } from '@/components/positions/tpm-bodies';
import { TpmReviews } from '@/components/positions/tpm-reviews';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { FilterBar, FilterText } from '@/components/ui/filter-bar';
import { getTpmList, listableBodies } from '@/lib/domains/positions/tpm/queries/get-tpm-list';
import { SERVIR_ROLES } from '@/lib/kernel/actor';
import { oneParam } from '@/lib/kernel/list-params';
import { requireActor } from '@/lib/platform/session';
import { IncludeForm, ReviewForm } from './list-forms';
import { excludeTpmBodyAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('census'))('list.title') };
}

/** The bodies whose level-2 posts are of the top public management, why each is, and when the list is looked at again. */
export default async function TpmListPage({ searchParams }: PageProps<'/organismos-tpm'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const params = await searchParams;
  const text = oneParam(params, 'buscar')?.slice(0, 100) ?? null;
  const decides = actor.role === 'directorate';
  const [t, { listed, former, reviews }, listable] = await Promise.all([
    getTranslations('census.list'),
    getTpmList(text),
    decides ? listableBodies(text) : [],
  ]);
  const last = reviews[0] ?? null;
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        breadcrumbs={[{ href: '/puestos', label: t('positions') }]}
      />
      <PositionsArea role={actor.role} current="/organismos-tpm" />
      <Section title={t('review.title')} description={t('review.about')}>
        <TpmReviews reviews={reviews} />
      </Section>
      {decides && <ReviewForm last={last} />}
      <FilterBar url={{ path: '/organismos-tpm', params }}>
        <FilterText name="buscar" label={t('search')} url={{ path: '/organismos-tpm', params }} />
      </FilterBar>
      <Section title={t('listed', { count: listed.length })} description={t('listed_about')}>
        <TpmBodies bodies={listed} exclude={decides ? excludeTpmBodyAction : null} />
      </Section>
      {decides && <IncludeForm bodies={listable} />}
      {former.length > 0 && (
        <Section title={t('former')}>
          <TpmBodies bodies={former} exclude={null} />
        </Section>
      )}
    </>
  );
}
