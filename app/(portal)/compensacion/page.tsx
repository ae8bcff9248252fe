import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PositionsArea } from '@/app/positions-area';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { Tabs } from '@/components/layout/tabs';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { listHref } from '@/components/ui/list-url';
import {
  ALL_POSTS,
  BESIDE_PARAM,
  BESIDE_STATE,
  readCompareFilters,
} from '@/lib/domains/compensation/comparison/list-filters';
import { comparePay } from '@/lib/domains/compensation/comparison/queries/compare-pay';
import { compareWithState } from '@/lib/domains/compensation/comparison/queries/compare-with-state';
import { ENTITY_CLASSES, GOVERNMENT_LEVELS } from '@/lib/domains/entities/types';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { isServir, SERVIR_ROLES } from '@/lib/kernel/actor';
import { requireActor } from '@/lib/platform/session';
import { StateView } from './state-view';
import { WithinView } from './within-view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compensation'))('compare.title') };
}

/** The pay of managers' posts beside that of comparable ones: across the State for SERVIR; for an entity, its own and the State's spread. */
export default async function ComparePage({ searchParams }: PageProps<'/compensacion'>) {
  const actor = await requireActor('entity_hr', 'entity_head', ...SERVIR_ROLES);
  const params = await searchParams;
  const filters = readCompareFilters(params);
  const url = { path: '/compensacion', params };
  const across = isServir(actor);
  const withState = !across && filters.withState;
  const [t, roles, entities, view] = await Promise.all([
    getTranslations('compensation'),
    getTranslations('positions.manager_roles'),
    getTranslations('entities'),
    withState
      ? compareWithState(actor, filters).then((compared) => <StateView {...compared} filters={filters} url={url} />)
      : comparePay(actor, filters).then((compared) => (
          <WithinView {...compared} filters={filters} url={url} across={across} />
        )),
  ]);
  return (
    <>
      <PageHeader
        title={t('compare.title')}
        subtitle={t(across ? 'compare.subtitle' : withState ? 'compare.subtitle_state' : 'compare.subtitle_own')}
        actions={
          <ButtonLink href="/compensacion/tablas" variant="secondary">
            {t('tables.title')}
          </ButtonLink>
        }
      />
      <PositionsArea role={actor.role} current="/compensacion" />
      {!across && (
        <Tabs
          label={t('compare.beside')}
          items={[
            { href: listHref(url, { [BESIDE_PARAM]: null }), label: t('compare.beside_own'), current: !withState },
            {
              href: listHref(url, { [BESIDE_PARAM]: BESIDE_STATE }),
              label: t('compare.beside_state'),
              current: withState,
            },
          ]}
        />
      )}
      <FilterBar url={url} keep={[BESIDE_PARAM]}>
        <FilterSelect
          name="rol"
          label={t('compare.role')}
          url={url}
          options={MANAGER_ROLES.map((value) => ({ value, label: roles(value) }))}
        />
        <FilterSelect
          name="nivel"
          label={t('cell.level')}
          url={url}
          options={['1', '2', '3'].map((value) => ({ value, label: value }))}
        />
        {across && (
          <>
            <FilterSelect
              name="clase"
              label={t('cell.entity_class')}
              url={url}
              options={ENTITY_CLASSES.map((value) => ({ value, label: entities(`classes.${value}`) }))}
            />
            <FilterSelect
              name="gobierno"
              label={t('compare.government')}
              url={url}
              options={GOVERNMENT_LEVELS.map((value) => ({ value, label: entities(`governments.${value}`) }))}
            />
          </>
        )}
        <FilterSelect
          name="ver"
          label={t('compare.which')}
          url={url}
          allLabel={t('compare.only_apart')}
          options={[{ value: ALL_POSTS, label: t('compare.all') }]}
        />
      </FilterBar>
      {view}
    </>
  );
}
