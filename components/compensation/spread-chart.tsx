/**
 * SpreadChart — groups (label, spread, marks of the posts that stand apart): for each group of comparable posts, its range,
 * the middle half, the median, and the posts beyond the fences, on one scale; the same figures in a table.
 */
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { ChartFrame, ChartTitles, imageOf } from '@/components/charts/chart-frame';
import { placeOf } from '@/components/charts/scale';
import { useReaderLocale } from '@/components/ui/locale';
import type { Spread } from '@/lib/domains/compensation/comparison/outliers';
import { formatMoney, formatNumber } from '@/lib/kernel/format';
import type { Money } from '@/lib/kernel/money';

export interface SpreadGroup {
  key: string;
  label: string;
  spread: Spread;
  /** How many posts stand apart, and what they pay. */
  apart: number;
  marks: readonly Money[];
}

const ROW = 56;

export function SpreadChart({ groups }: { groups: readonly SpreadGroup[] }) {
  const t = useTranslations('compensation.spread');
  const locale = useReaderLocale();
  const id = useId();
  const most = Math.max(1, ...groups.map(({ spread }) => spread.most));
  const place = (amount: number) => `${placeOf(amount, 0, most)}%`;
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
      <div className="px-1.5 pb-6">
        <svg
          width="100%"
          height={groups.length * ROW}
          className="figures overflow-visible text-2xs"
          {...imageOf(id, summary)}
        >
          <ChartTitles id={id} title={t('title')} summary={summary} />
          {groups.map(({ key, label, spread, marks }, index) => (
            <g key={key} transform={`translate(0 ${index * ROW})`}>
              <text x="0" y="12" fill="var(--color-ink)">
                {label}
              </text>
              <text x="100%" y="12" textAnchor="end" fontWeight="600" fill="var(--color-ink)">
                {money(spread.median)}
              </text>
              <rect width="100%" y="24" height="14" rx="2" fill="var(--color-sunken)" />
              <line
                x1={place(spread.least)}
                x2={place(spread.most)}
                y1="31"
                y2="31"
                stroke="var(--color-line-strong)"
                strokeWidth="2"
              />
              <rect
                x={`${Math.min(99.4, placeOf(spread.firstQuartile, 0, most))}%`}
                width={`${Math.max(0.6, placeOf(spread.thirdQuartile, 0, most) - placeOf(spread.firstQuartile, 0, most))}%`}
                y="24"
                height="14"
                rx="2"
                fill="var(--color-accent-fill)"
              />
              <line
                x1={place(spread.median)}
                x2={place(spread.median)}
                y1="21"
                y2="41"
                stroke="var(--color-ink)"
                strokeWidth="2"
              />
              {marks.map((amount) => (
                <circle
                  key={amount}
                  cx={place(amount)}
                  cy="31"
                  r="5"
                  fill="var(--color-surface)"
                  stroke="var(--color-state-danger)"
                  strokeWidth="2.5"
                />
              ))}
            </g>
          ))}
          <text x="0" y={groups.length * ROW + 14} fill="var(--color-ink-soft)">
            {formatNumber(0, locale)}
          </text>
          <text x="100%" y={groups.length * ROW + 14} textAnchor="end" fill="var(--color-ink-soft)">
            {money(most as Money)}
          </text>
        </svg>
      </div>
    </ChartFrame>
  );
}
