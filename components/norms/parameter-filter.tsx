import { useTranslations } from 'next-intl';
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar';
import type { ListUrl } from '@/components/ui/list-url';
import type { FrameId } from '@/lib/domains/norms/types';

export function ParameterFilterBar({
  url,
  frames,
  groups,
}: {
  url: ListUrl;
  frames: readonly FrameId[];
  groups: readonly string[];
}) {
  const t = useTranslations('norms');
  const uses = [
    { value: 'enforced', label: t('search.enforcedOnly') },
    { value: 'informative', label: t('search.informativeOnly') },
  ];
  return (
    <FilterBar url={url}>
      <FilterText name="buscar" label={t('search.text')} placeholder={t('search.placeholder')} url={url} />
      <FilterSelect
        name="tema"
        label={t('search.group')}
        url={url}
        options={groups.map((value) => ({ value, label: t(`groups.${value}`) }))}
      />
      <FilterSelect
        name="marco"
        label={t('search.frame')}
        url={url}
        options={frames.map((value) => ({ value, label: t(`frames.${value}.name`) }))}
      />
      <FilterSelect name="uso" label={t('search.use')} url={url} options={uses} />
    </FilterBar>
  );
}
