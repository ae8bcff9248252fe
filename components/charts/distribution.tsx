/** Distribution — of scores: title, summary?, buckets ({from, to, count}[], see bucketsOf), valueLabel, countLabel, mark? ({value, label}: the pass mark). */
import { useId } from 'react';
import { useReaderLocale } from '@/components/ui/locale';
import { formatNumber } from '@/lib/kernel/format';
import { ChartFrame, ChartTitles, imageOf } from './chart-frame';
import { placeOf } from './scale';
import type { Bucket } from './score-buckets';

const HEIGHT = 140;

export interface DistributionProps {
  title: string;
  summary?: string;
  buckets: readonly Bucket[];
  valueLabel: string;
  countLabel: string;
  mark?: { value: number; label: string };
}

export function Distribution({ title, summary, buckets, valueLabel, countLabel, mark }: DistributionProps) {
  const id = useId();
  const locale = useReaderLocale();
  const max = Math.max(1, ...buckets.map((bucket) => bucket.count));
  const [low, high] = [buckets[0]?.from ?? 0, buckets.at(-1)?.to ?? 1];
  const slot = 100 / Math.max(1, buckets.length);
  const place = mark && `${placeOf(mark.value, low, high)}%`;
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={{
        columns: [valueLabel, countLabel],
        rows: buckets.map((bucket) => ({
          key: String(bucket.from),
          cells: [
            `${formatNumber(bucket.from, locale)} – ${formatNumber(bucket.to, locale)}`,
            formatNumber(bucket.count, locale),
          ],
        })),
      }}
    >
      <div className="px-2 pt-8 pb-7">
        <svg width="100%" height={HEIGHT} className="figures overflow-visible text-2xs" {...imageOf(id, summary)}>
          <ChartTitles id={id} title={title} summary={summary} />
          {buckets.map((bucket, index) => {
            const height = (bucket.count / max) * HEIGHT;
            const fails = mark !== undefined && bucket.to <= mark.value;
            return (
              <g key={bucket.from}>
                <rect
                  x={`${index * slot + 0.4}%`}
                  width={`${slot - 0.8}%`}
                  y={HEIGHT - height}
                  height={height}
                  fill={fails ? 'var(--color-line-strong)' : 'var(--color-accent-fill)'}
                />
                {bucket.count > 0 && (
                  <text
                    x={`${(index + 0.5) * slot}%`}
                    y={HEIGHT - height - 5}
                    textAnchor="middle"
                    fill="var(--color-ink)"
                  >
                    {formatNumber(bucket.count, locale)}
                  </text>
                )}
                <text x={`${index * slot}%`} y={HEIGHT + 17} textAnchor="middle" fill="var(--color-ink-soft)">
                  {formatNumber(bucket.from, locale)}
                </text>
              </g>
            );
          })}
          <text x="100%" y={HEIGHT + 17} textAnchor="middle" fill="var(--color-ink-soft)">
            {formatNumber(high, locale)}
          </text>
          <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} stroke="var(--color-line-strong)" />
          {mark && (
            <>
              <line
                x1={place}
                x2={place}
                y1="-16"
                y2={HEIGHT}
                stroke="var(--color-ink)"
                strokeWidth="1.5"
                strokeDasharray="4 3"
              />
              <text x={place} y="-20" textAnchor="middle" fontWeight="600" fill="var(--color-ink)">
                {mark.label}
              </text>
            </>
          )}
        </svg>
      </div>
    </ChartFrame>
  );
}
