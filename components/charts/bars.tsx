/**
 * Bars — title, summary?, items ({key, label, value, text?, tone?}[]), max? (the largest), orientation? ('horizontal'),
 *   valueLabel (heading of the figures), labelLabel (heading of the names), mark? (threshold on the same scale, with markLabel), tabled? (its figures are in a table beside it: it brings none)
 */
import { useId } from 'react';
import { useReaderLocale } from '@/components/ui/locale';
import { TONE_COLOUR, type Tone } from '@/components/ui/tone';
import { formatNumber } from '@/lib/kernel/format';
import { ChartFrame, ChartTitles, imageOf } from './chart-frame';
import { placeOf } from './scale';

export interface BarItem {
  key: string;
  label: string;
  value: number;
  /** The value in words when a bare number would not do: 'S/ 25 000,00'. */
  text?: string;
  tone?: Tone;
}

export interface BarsProps {
  title: string;
  summary?: string;
  items: readonly BarItem[];
  labelLabel: string;
  valueLabel: string;
  max?: number;
  orientation?: 'horizontal' | 'vertical';
  mark?: { value: number; label: string };
  tabled?: boolean;
}

export function Bars(props: BarsProps) {
  const { title, summary, items, labelLabel, valueLabel, orientation = 'horizontal', tabled = false } = props;
  const locale = useReaderLocale();
  const max = props.max ?? Math.max(1, ...items.map((item) => item.value));
  const textOf = (item: BarItem) => item.text ?? formatNumber(item.value, locale);
  const Drawing = orientation === 'horizontal' ? HorizontalBars : VerticalBars;
  return (
    <ChartFrame
      title={title}
      summary={summary}
      {...(tabled
        ? {}
        : {
            table: {
              columns: [labelLabel, valueLabel],
              rows: items.map((item) => ({ key: item.key, cells: [item.label, textOf(item)] })),
            },
          })}
    >
      <Drawing {...props} max={max} textOf={textOf} />
    </ChartFrame>
  );
}

type DrawingProps = BarsProps & { max: number; textOf: (item: BarItem) => string };

const colourOf = (item: BarItem) => (item.tone ? TONE_COLOUR[item.tone] : 'var(--color-accent-fill)');

const ROW = 38;
/** Room above a bar for its name, which is cut where the screen is narrow: whole, it is in the figures. */
const LABEL = 17;

function HorizontalBars({ title, summary, items, max, textOf, mark }: DrawingProps) {
  const id = useId();
  const height = items.length * ROW + (mark ? 16 : 0);
  return (
    <svg width="100%" height={height} className="figures overflow-visible text-2xs" {...imageOf(id, summary)}>
      <ChartTitles id={id} title={title} summary={summary} />
      {items.map((item, index) => (
        <g key={item.key} transform={`translate(0 ${index * ROW})`}>
          <foreignObject width="100%" height={LABEL}>
            <div className="flex h-full items-end justify-between gap-3 text-ink">
              <span className="truncate">{item.label}</span>
              <span className="font-semibold">{textOf(item)}</span>
            </div>
          </foreignObject>
          <rect width="100%" y="18" height="9" rx="2" fill="var(--color-sunken)" />
          <rect width={`${placeOf(item.value, 0, max)}%`} y="18" height="9" rx="2" fill={colourOf(item)} />
        </g>
      ))}
      {mark && <Mark place={`${placeOf(mark.value, 0, max)}%`} height={items.length * ROW - 6} label={mark.label} />}
    </svg>
  );
}

function Mark({ place, height, label }: { place: string; height: number; label: string }) {
  return (
    <>
      <line
        x1={place}
        x2={place}
        y1="14"
        y2={height}
        stroke="var(--color-ink)"
        strokeWidth="1.5"
        strokeDasharray="4 3"
      />
      <text x={place} y={height + 14} textAnchor="middle" fill="var(--color-ink-soft)">
        {label}
      </text>
    </>
  );
}

const HEIGHT = 160;

function VerticalBars({ title, summary, items, max, textOf, mark }: DrawingProps) {
  const id = useId();
  const slot = 100 / items.length;
  return (
    <div className="pt-5 pb-7">
      <svg width="100%" height={HEIGHT} className="figures overflow-visible text-2xs" {...imageOf(id, summary)}>
        <ChartTitles id={id} title={title} summary={summary} />
        {items.map((item, index) => {
          const height = (placeOf(item.value, 0, max) / 100) * HEIGHT;
          const middle = `${(index + 0.5) * slot}%`;
          return (
            <g key={item.key}>
              <rect
                x={`${(index + 0.12) * slot}%`}
                width={`${slot * 0.76}%`}
                y={HEIGHT - height}
                height={height}
                rx="2"
                fill={colourOf(item)}
              />
              <text x={middle} y={HEIGHT - height - 6} textAnchor="middle" fontWeight="600" fill="var(--color-ink)">
                {textOf(item)}
              </text>
              <text x={middle} y={HEIGHT + 17} textAnchor="middle" fill="var(--color-ink-soft)">
                {item.label}
              </text>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} stroke="var(--color-line-strong)" />
        {mark && (
          <>
            <line
              x1="0"
              x2="100%"
              y1={HEIGHT - (placeOf(mark.value, 0, max) / 100) * HEIGHT}
              y2={HEIGHT - (placeOf(mark.value, 0, max) / 100) * HEIGHT}
              stroke="var(--color-ink)"
              strokeDasharray="4 3"
            />
            <text
              x="100%"
              y={HEIGHT - (placeOf(mark.value, 0, max) / 100) * HEIGHT - 5}
              textAnchor="end"
              fill="var(--color-ink-soft)"
            >
              {mark.label}
            </text>
          </>
        )}
      </svg>
    </div>
  );
}
