import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { standsApart, type Standing } from '@/lib/domains/compensation/comparison/outliers';

interface Props {
  standing: Standing;
  /** Said of a post that nothing can be said of. */
  unknown: string;
  table: { readonly name: string; readonly demonstration: boolean } | null;
}

/** On which side of its group a post's pay stands, and whether the amount that its pay comes from was made up. */
export function StandingCell({ standing, unknown, table }: Props) {
  const t = useTranslations('compensation');
  return (
    <span className="flex flex-wrap gap-2">
      {standsApart(standing) ? (
        <Badge tone="warning">{t(`standings.${standing}`)}</Badge>
      ) : (
        <span>{standing === 'unknown' ? unknown : t(`standings.${standing}`)}</span>
      )}
      {table?.demonstration && <Badge tone="neutral">{`${t('demonstration.word')}: ${table.name}`}</Badge>}
    </span>
  );
}
