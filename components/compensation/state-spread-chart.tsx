/**
 * StateSpreadChart — groups (label, spread or null, marks of the entity's own posts): each group of the whole State by its
 * fences, middle half and median, with what the entity's posts pay on it; the same figures in a table.
 */
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ChartFrame } from '@/components/charts/chart-frame';
import { useReaderLocale } from '@/components/ui/locale';
import { standingOf, standsApart } from '@/lib/domains/compensation/comparison/outliers';
import type { StateSpread } from '@/lib/domains/compensation/comparison/state-wide';
import { formatMoney, formatNumber } from '@/lib/kernel/format';
import type { Money } from '@/lib/kernel/money';
import { BoxRows } from './box-rows';

export interface StateSpreadGroup {
  key: string;
  label: string;
  /** Null where too few posts of other entities are in it to show it. */
  spread: StateSpread | null;
  /** How many posts of the entity stand apart. */
  apart: number;
  /** What the posts of the entity pay. */
  marks: readonly Money[];
}

export function StateSpreadChart({ groups }: { groups: readonly StateSpreadGroup[] }) {
  const t = useTranslations('compensation.spread');
  const locale = useReaderLocale();
  const id = useId();
  const money = (amount: Money) => formatMoney(amount, locale);
  const [title, summary] = [t('title'), t('state_summary')];
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={{
        columns: [t('group'), t('state_count'), t('first'), t('median'), t('third'), t('fences'), t('own_apart')],
        rows: groups.map(({ key, label, spread, apart }) => ({
          key,
          cells: spread
            ? [
                label,
                formatNumber(spread.count, locale),
                money(spread.firstQuartile),
                money(spread.median),
                money(spread.thirdQuartile),
                `${money(spread.fences.low)} – ${money(spread.fences.high)}`,
                formatNumber(apart, locale),
              ]
            : [label, t('withheld'), '—', '—', '—', '—', '—'],
        })),
      }}
    >
      <BoxRows
        id={id}
        title={title}
        summary={summary}
        rows={groups.map(({ key, label, spread, marks }) => ({
          key,
          label,
          box: spread && { ...spread, from: spread.fences.low, to: spread.fences.high },
          note: t('withheld'),
          marks: marks.map((amount) => ({
            amount,
            apart: spread !== null && standsApart(standingOf(amount, spread)),
          })),
        }))}
      />
    </ChartFrame>
  );
}
