/** CensusFilterBar — url, sectors (those of the entities there are). */
import { useTranslations } from 'next-intl';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import type { ListUrl } from '@/components/ui/list-url';
import { BODY_TYPES } from '@/lib/domains/entities/types';
import { TERRITORIES } from '@/lib/domains/entities/territories';
import { CENSUS_CLASSES, CENSUS_GOVERNMENTS, CENSUS_LEVELS } from '@/lib/domains/positions/census/filters';

export function CensusFilterBar({ url, sectors }: { url: ListUrl; sectors: readonly string[] }) {
  const t = useTranslations('census');
  const e = useTranslations('entities');
  const select = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <FilterSelect name={name} label={t(`filters.${label}`)} url={url} options={options} />
  );
  return (
    <FilterBar url={url}>
      {select(
        'gobierno',
        'government',
        CENSUS_GOVERNMENTS.map((value) => ({ value, label: e(`governments.${value}`) })),
      )}
      {select(
        'clase',
        'class',
        CENSUS_CLASSES.map((value) => ({ value, label: e(`classes.${value}`) })),
      )}
      {select(
        'sector',
        'sector',
        sectors.map((value) => ({ value, label: value })),
      )}
      {select(
        'nivel',
        'level',
        CENSUS_LEVELS.map((value) => ({ value: String(value), label: t(`levels.${value}`) })),
      )}
      {select(
        'organo',
        'body_type',
        BODY_TYPES.map((value) => ({ value, label: e(`body_types.${value}`) })),
      )}
      {select(
        'territorio',
        'territory',
        TERRITORIES.map(({ code, name }) => ({ value: code, label: name })),
      )}
    </FilterBar>
  );
}
