/** CallFunnel — counts, stages: how many people were left after each stage. */
import { useTranslations } from 'next-intl';
import { Funnel } from '@/components/charts/funnel';
import type { FunnelCount, StoredTerms } from '@/lib/domains/competitions/types';

export function CallFunnel({ counts, stages }: { counts: readonly FunnelCount[]; stages: StoredTerms['stages'] }) {
  const t = useTranslations('competitions.funnel');
  const names = new Map<string, string>([
    ['submitted', t('submitted')],
    ['screened', t('screened')],
    ...stages.map((stage): [string, string] => [stage.id, stage.name]),
  ]);
  return (
    <Funnel
      title={t('title')}
      stages={counts.map(({ key, count }) => ({ key, count, label: names.get(key) ?? key }))}
      stageLabel={t('stage')}
      countLabel={t('count')}
    />
  );
}
