/**
 * BoxRows — id, title, summary, rows: one drawing of groups of pay, on one scale from zero. Of each: its label, its box
 * (whiskers, middle half, median) or the note said instead of it, and marks of single pays: hollow those that stand
 * apart, full the others.
 */
import { ChartTitles, imageOf } from '@/components/charts/chart-frame';
import { placeOf } from '@/components/charts/scale';
import { useReaderLocale } from '@/components/ui/locale';
import type { Spread } from '@/lib/domains/compensation/comparison/outliers';
import { formatMoney, formatNumber } from '@/lib/kernel/format';
import type { Money } from '@/lib/kernel/money';

export interface Box extends Pick<Spread, 'firstQuartile' | 'median' | 'thirdQuartile'> {
  /** Ends of the whiskers. */
  from: Money;
  to: Money;
}

export interface BoxRow {
  key: string;
  label: string;
  box: Box | null;
  note?: string;
  marks: readonly { amount: Money; apart: boolean }[];
}

export interface BoxRowsProps {
  id: string;
  title: string;
  summary: string;
  rows: readonly BoxRow[];
}

const ROW = 56;

export function BoxRows({ id, title, summary, rows }: BoxRowsProps) {
  const locale = useReaderLocale();
  const most = Math.max(1, ...rows.flatMap(({ box, marks }) => [box?.to ?? 0, ...marks.map(({ amount }) => amount)]));
  const place = (amount: Money) => placeOf(amount, 0, most);
  return (
    <div className="px-1.5 pb-7">
      <svg
        width="100%"
        height={rows.length * ROW}
        className="figures overflow-visible text-2xs"
        {...imageOf(id, summary)}
      >
        <ChartTitles id={id} title={title} summary={summary} />
        {rows.map(({ key, label, box, note, marks }, index) => (
          <g key={key} transform={`translate(0 ${index * ROW})`}>
            <text x="0" y="12" fill="var(--color-ink)">
              {label}
            </text>
            {box && (
              <text x="100%" y="12" textAnchor="end" fontWeight="600" fill="var(--color-ink)">
                {formatMoney(box.median, locale)}
              </text>
            )}
            <rect width="100%" y="24" height="14" rx="2" fill="var(--color-sunken)" />
            {box ? (
              <BoxMark box={box} place={place} />
            ) : (
              <text x="0" y="50" fill="var(--color-ink-soft)">
                {note}
              </text>
            )}
            {marks.map(({ amount, apart }) => (
              <PayMark key={amount} at={`${place(amount)}%`} apart={apart} />
            ))}
          </g>
        ))}
        <text x="0" y={rows.length * ROW + 18} fill="var(--color-ink-soft)">
          {formatNumber(0, locale)}
        </text>
        <text x="100%" y={rows.length * ROW + 18} textAnchor="end" fill="var(--color-ink-soft)">
          {formatMoney(most as Money, locale)}
        </text>
      </svg>
    </div>
  );
}

function BoxMark({ box, place }: { box: Box; place: (amount: Money) => number }) {
  const { from, to, firstQuartile, median, thirdQuartile } = box;
  return (
    <>
      <line
        x1={`${place(from)}%`}
        x2={`${place(to)}%`}
        y1="31"
        y2="31"
        stroke="var(--color-line-strong)"
        strokeWidth="2"
      />
      <rect
        x={`${Math.min(99.4, place(firstQuartile))}%`}
        width={`${Math.max(0.6, place(thirdQuartile) - place(firstQuartile))}%`}
        y="24"
        height="14"
        rx="2"
        fill="var(--color-accent-fill)"
      />
      <line
        x1={`${place(median)}%`}
        x2={`${place(median)}%`}
        y1="21"
        y2="41"
        stroke="var(--color-ink)"
        strokeWidth="2"
      />
    </>
  );
}

function PayMark({ at, apart }: { at: string; apart: boolean }) {
  return (
    <circle
      cx={at}
      cy="31"
      r={apart ? 5 : 4}
      fill={apart ? 'var(--color-surface)' : 'var(--color-ink)'}
      stroke={apart ? 'var(--color-state-danger)' : 'var(--color-surface)'}
      strokeWidth={apart ? 2.5 : 1.5}
    />
  );
}
