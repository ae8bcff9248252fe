/** AchievementByYear — years, the earliest first: average achievement of goals of each year's notified evaluations. */
import { useTranslations } from 'next-intl';
import { Bars } from '@/components/charts/bars';
import { EmptyState } from '@/components/ui/empty-state';
import { useReaderLocale } from '@/components/ui/locale';
import type { YearAchievement } from '@/lib/domains/transparency/types';
import { formatPercent } from '@/lib/kernel/format';

export function AchievementByYear({ years }: { years: readonly YearAchievement[] }) {
  const t = useTranslations('transparency.glance');
  const locale = useReaderLocale();
  if (years.length === 0) return <EmptyState title={t('no_achievement')}>{t('no_achievement_how')}</EmptyState>;
  return (
    <Bars
      title={t('achievement')}
      summary={t('achievement_summary')}
      labelLabel={t('year')}
      valueLabel={t('percent')}
      orientation="vertical"
      max={100}
      items={years.map(({ year, average }) => ({
        key: String(year),
        label: String(year),
        value: Number(average),
        text: formatPercent(average, locale, 1),
      }))}
    />
  );
}
