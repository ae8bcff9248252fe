/**
 * SpreadChart — groups (label, spread, marks of the posts that stand apart): for each group of comparable posts, its range,
 * the middle half, the median, and the posts beyond the fences, on one scale; the same figures in a table.
 */
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { useReaderLocale } from '@/components/ui/locale';
import type { Spread } from '@/lib/domains/compensation/comparison/outliers';
import { formatMoney, formatNumber } from '@/lib/kernel/format';
import type { Money } from '@/lib/kernel/money';
import { BoxRows } from './box-rows';

export interface SpreadGroup {
  key: string;
  label: string;
  spread: Spread;
  /** How many posts stand apart, and what they pay. */
  apart: number;
  marks: readonly Money[];
}

export function SpreadChart({ groups }: { groups: readonly SpreadGroup[] }) {
  const t = useTranslations('compensation.spread');
  const locale = useReaderLocale();
  const id = useId();
  const money = (amount: Money) => formatMoney(amount, locale);
  const summary = t('summary');
  return (
    <ChartFrame
      title={t('title')}
      summary={summary}
      table={{
        columns: [
          t('group'),
          t('count'),
          t('least'),
          t('first'),
          t('median'),
          t('third'),
          t('most'),
          t('fences'),
          t('apart'),
        ],
        rows: groups.map(({ key, label, spread, apart }) => ({
          key,
          cells: [
            label,
            formatNumber(spread.count, locale),
            money(spread.least),
            money(spread.firstQuartile),
            money(spread.median),
            money(spread.thirdQuartile),
            money(spread.most),
            spread.fences ? `${money(spread.fences.low)} – ${money(spread.fences.high)}` : t('too_few'),
            formatNumber(apart, locale),
          ],
        })),
      }}
    >
      <BoxRows
        id={id}
        title={t('title')}
        summary={summary}
        rows={groups.map(({ key, label, spread, marks }) => ({
          key,
          label,
          box: { ...spread, from: spread.least, to: spread.most },
          marks: marks.map((amount) => ({ amount, apart: true })),
        }))}
      />
    </ChartFrame>
  );
}
