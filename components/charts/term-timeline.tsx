/**
 * TermTimeline — dates of a term on a line, with today; each mark is numbered and named in the list below.
 *   title, summary?, from, to, today?, events ({date, label, detail?, tone?}[], by date), spans? ({from, to, label, tone?}[])
 */
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useReaderLocale } from '@/components/ui/locale';
import { TONE_COLOUR, type Tone } from '@/components/ui/tone';
import { DateText } from '@/components/ui/value-text';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { formatDate } from '@/lib/kernel/format';
import { ChartFrame, ChartTitles, imageOf } from './chart-frame';
import { placeOfDate, rowsOfMarks } from './scale';

export interface TermTimelineProps {
  title: string;
  summary?: string;
  from: CalendarDate;
  to: CalendarDate;
  today?: CalendarDate;
  events: readonly { date: CalendarDate; label: string; detail?: string; tone?: Tone }[];
  spans?: readonly { from: CalendarDate; to: CalendarDate; label: string; tone?: Tone }[];
}

const LINE_Y = 48;
/** Where the marks of each row stand: on the line, above it, below it. */
const ROW_Y = [LINE_Y, LINE_Y - 23, LINE_Y + 23];

export function TermTimeline({ title, summary, from, to, today, events, spans = [] }: TermTimelineProps) {
  const t = useTranslations('charts');
  const id = useId();
  const locale = useReaderLocale();
  const place = (date: CalendarDate) => placeOfDate(date, from, to);
  const rows = rowsOfMarks(events.map((event) => place(event.date)));
  const yOf = (index: number) => ROW_Y[rows[index] ?? 0] ?? LINE_Y;
  const todayAt = today && today >= from && today <= to ? place(today) : null;
  const anchor = todayAt !== null && todayAt > 80 ? 'end' : todayAt !== null && todayAt < 20 ? 'start' : 'middle';
  return (
    <ChartFrame title={title} summary={summary}>
      <div className="px-3">
        <svg width="100%" height="104" className="figures overflow-visible text-2xs" {...imageOf(id, summary)}>
          <ChartTitles id={id} title={title} summary={summary} />
          <line x1="0" x2="100%" y1={LINE_Y} y2={LINE_Y} stroke="var(--color-line-strong)" strokeWidth="2" />
          {spans.map((span) => (
            <rect
              key={`${span.label} ${span.from}`}
              x={`${place(span.from)}%`}
              width={`${place(span.to) - place(span.from)}%`}
              y={LINE_Y - 5}
              height="10"
              fill={TONE_COLOUR[span.tone ?? 'progress']}
              opacity="0.35"
            />
          ))}
          {todayAt !== null && (
            <>
              <line
                x1={`${todayAt}%`}
                x2={`${todayAt}%`}
                y1="14"
                y2="82"
                stroke="var(--color-accent)"
                strokeWidth="2"
              />
              <text x={`${todayAt}%`} y="9" textAnchor={anchor} fontWeight="600" fill="var(--color-accent)">
                {t('today')}
              </text>
            </>
          )}
          {events.map((event, index) => (
            <g key={`${event.date} ${event.label}`}>
              <line
                x1={`${place(event.date)}%`}
                x2={`${place(event.date)}%`}
                y1={LINE_Y}
                y2={yOf(index)}
                stroke={TONE_COLOUR[event.tone ?? 'neutral']}
              />
              <circle
                cx={`${place(event.date)}%`}
                cy={yOf(index)}
                r="10"
                fill="var(--color-surface)"
                stroke={TONE_COLOUR[event.tone ?? 'neutral']}
                strokeWidth="2"
              />
              <text
                x={`${place(event.date)}%`}
                y={yOf(index) + 4}
                textAnchor="middle"
                fontWeight="600"
                fill="var(--color-ink)"
              >
                {index + 1}
              </text>
            </g>
          ))}
          <text x="0" y="100" fill="var(--color-ink-soft)">
            {formatDate(from, locale)}
          </text>
          <text x="100%" y="100" textAnchor="end" fill="var(--color-ink-soft)">
            {formatDate(to, locale)}
          </text>
        </svg>
      </div>
      <ol className="mt-3 grid gap-y-1 text-sm">
        {events.map((event, index) => (
          <li key={`${event.date} ${event.label}`} className="grid grid-cols-[1.5rem_6.5rem_minmax(0,1fr)] gap-x-2">
            <span className="figures text-right font-semibold">{index + 1}.</span>
            <DateText date={event.date} />
            <span>
              {event.label}
              {event.detail && <span className="block text-2xs text-ink-soft">{event.detail}</span>}
            </span>
          </li>
        ))}
        {spans.map((span) => (
          <li
            key={`${span.label} ${span.from}`}
            className="grid grid-cols-[1.5rem_minmax(0,1fr)] items-baseline gap-x-2"
          >
            <span
              aria-hidden="true"
              className="h-2 w-5 opacity-50"
              style={{ background: TONE_COLOUR[span.tone ?? 'progress'] }}
            />
            <span>
              {span.label}: <DateText date={span.from} /> – <DateText date={span.to} />
            </span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}
