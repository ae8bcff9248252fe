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
import { groupMarks, placeOfDate } from './scale';

export interface TermTimelineProps {
  title: string;
  summary?: string;
  from: CalendarDate;
  to: CalendarDate;
  today?: CalendarDate;
  events: readonly { date: CalendarDate; label: string; detail?: string; tone?: Tone }[];
  spans?: readonly { from: CalendarDate; to: CalendarDate; label: string; tone?: Tone }[];
}

const LINE_Y = 34;

export function TermTimeline({ title, summary, from, to, today, events, spans = [] }: TermTimelineProps) {
  const t = useTranslations('charts');
  const id = useId();
  const locale = useReaderLocale();
  const place = (date: CalendarDate) => placeOfDate(date, from, to);
  const todayAt = today && today >= from && today <= to ? place(today) : null;
  const anchor = todayAt !== null && todayAt > 80 ? 'end' : todayAt !== null && todayAt < 20 ? 'start' : 'middle';
  return (
    <ChartFrame title={title} summary={summary}>
      <div className="px-3">
        <svg width="100%" height="74" className="figures overflow-visible text-2xs" {...imageOf(id, summary)}>
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
                y2="54"
                stroke="var(--color-accent)"
                strokeWidth="2"
              />
              <text x={`${todayAt}%`} y="9" textAnchor={anchor} fontWeight="600" fill="var(--color-accent)">
                {t('today')}
              </text>
            </>
          )}
          {events.map((event) => (
            <line
              key={`${event.date} ${event.label}`}
              x1={`${place(event.date)}%`}
              x2={`${place(event.date)}%`}
              y1={LINE_Y - 6}
              y2={LINE_Y + 6}
              stroke={TONE_COLOUR[event.tone ?? 'neutral']}
              strokeWidth="2"
            />
          ))}
          {groupMarks(events.map((event) => place(event.date))).map((group) => (
            <Mark key={group.first} group={group} tone={events[group.last]?.tone ?? 'neutral'} />
          ))}
          <text x="0" y="70" fill="var(--color-ink-soft)">
            {formatDate(from, locale)}
          </text>
          <text x="100%" y="70" textAnchor="end" fill="var(--color-ink-soft)">
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

/** The number of a date on the line or, where several stand together, of the first and the last. */
function Mark({ group, tone }: { group: { first: number; last: number; place: number }; tone: Tone }) {
  const alone = group.first === group.last;
  const width = alone ? 20 : 40;
  return (
    <svg x={`${group.place}%`} y={LINE_Y - 10} className="overflow-visible">
      <rect
        x={-width / 2}
        width={width}
        height="20"
        rx="10"
        fill="var(--color-surface)"
        stroke={TONE_COLOUR[tone]}
        strokeWidth="2"
      />
      <text y="14" textAnchor="middle" fontWeight="600" fill="var(--color-ink)">
        {alone ? group.first + 1 : `${group.first + 1}–${group.last + 1}`}
      </text>
    </svg>
  );
}
