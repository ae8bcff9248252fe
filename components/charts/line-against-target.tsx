/**
 * LineAgainstTarget — what was reported against the way from baseline to target.
 *   title, summary?, unit?, baseline {date, value}, target {date, value},
 *   reports ({date, value, confirmed}[], by date): confirmed ones are filled, the others hollow; today?
 */
import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import { formatDate, formatNumber } from '@/lib/kernel/format';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { useReaderLocale } from '@/components/ui/locale';
import { ChartFrame, ChartTitles, imageOf } from './chart-frame';
import { niceTicks, placeOf, placeOfDate } from './scale';

export interface DatedValue {
  date: CalendarDate;
  value: number;
}

export interface LineAgainstTargetProps {
  title: string;
  summary?: string;
  unit?: string;
  baseline: DatedValue;
  target: DatedValue;
  reports: readonly (DatedValue & { confirmed: boolean })[];
  today?: CalendarDate;
}

const HEIGHT = 200;

export function LineAgainstTarget({ title, summary, unit, baseline, target, reports, today }: LineAgainstTargetProps) {
  const t = useTranslations('charts');
  const id = useId();
  const locale = useReaderLocale();
  const values = [baseline.value, target.value, ...reports.map((report) => report.value)];
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const x = (date: CalendarDate) => `${placeOfDate(date, baseline.date, target.date)}%`;
  const y = (value: number) => HEIGHT - (placeOf(value, low, high) / 100) * HEIGHT;
  const amount = (value: number) => `${formatNumber(value, locale)}${unit ? ` ${unit}` : ''}`;
  const path = [{ ...baseline, confirmed: true }, ...reports];

  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={{
        columns: [t('date'), t('reported'), t('confirmation')],
        rows: path
          .map((point, index) => ({
            key: `${point.date}-${index}`,
            cells: [
              formatDate(point.date, locale),
              amount(point.value),
              index === 0 ? t('baseline') : t(point.confirmed ? 'confirmed' : 'unconfirmed'),
            ],
          }))
          .concat({ key: 'target', cells: [formatDate(target.date, locale), amount(target.value), t('target')] }),
      }}
    >
      <div className="pt-2 pr-6 pb-7 pl-14">
        <svg width="100%" height={HEIGHT} className="figures overflow-visible text-2xs" {...imageOf(id, summary)}>
          <ChartTitles id={id} title={title} summary={summary} />
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} stroke="var(--color-line)" />
              <text x="-8" y={y(tick) + 4} textAnchor="end" fill="var(--color-ink-soft)">
                {formatNumber(tick, locale)}
              </text>
            </g>
          ))}
          <text x="0" y={HEIGHT + 20} fill="var(--color-ink-soft)">
            {formatDate(baseline.date, locale)}
          </text>
          <text x="100%" y={HEIGHT + 20} textAnchor="end" fill="var(--color-ink-soft)">
            {formatDate(target.date, locale)}
          </text>
          {today && (
            <line
              x1={x(today)}
              x2={x(today)}
              y1="0"
              y2={HEIGHT}
              stroke="var(--color-ink-faint)"
              strokeDasharray="2 3"
            />
          )}
          <line
            x1="0"
            y1={y(baseline.value)}
            x2="100%"
            y2={y(target.value)}
            stroke="var(--color-ink-soft)"
            strokeWidth="1.5"
            strokeDasharray="6 4"
          />
          <circle cx="100%" cy={y(target.value)} r="4" fill="var(--color-ink-soft)" />
          {path.slice(1).map((point, index) => {
            const before = path[index] ?? point;
            return (
              <line
                key={`${point.date}-${index}`}
                x1={x(before.date)}
                y1={y(before.value)}
                x2={x(point.date)}
                y2={y(point.value)}
                stroke="var(--color-accent)"
                strokeWidth="2.5"
                strokeLinecap="round"
              />
            );
          })}
          {path.map((point, index) => (
            <circle
              key={`${point.date}-${index}`}
              cx={x(point.date)}
              cy={y(point.value)}
              r="4.5"
              fill={point.confirmed ? 'var(--color-accent)' : 'var(--color-surface)'}
              stroke="var(--color-accent)"
              strokeWidth="2"
            />
          ))}
        </svg>
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-2xs text-ink-soft">
        <Key text={t('reported')}>
          <line x1="1" x2="19" y1="6" y2="6" stroke="var(--color-accent)" strokeWidth="2.5" />
        </Key>
        <Key text={t('unconfirmed')}>
          <circle cx="10" cy="6" r="4" fill="none" stroke="var(--color-accent)" strokeWidth="2" />
        </Key>
        <Key text={t('wayToTarget')}>
          <line x1="0" x2="20" y1="6" y2="6" stroke="var(--color-ink-soft)" strokeWidth="1.5" strokeDasharray="6 4" />
        </Key>
      </ul>
    </ChartFrame>
  );
}

function Key({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg width="20" height="12" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
