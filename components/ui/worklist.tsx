/**
 * Worklist — what the reader must do, most urgent first as given.
 *   items  id, title (a verb), record {label, href}, detail?, dueOn? + businessDaysLeft?, consequence? (what happens otherwise), action {label, href}
 *   empty  shown when nothing waits
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/forms/button';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { AppLink } from './app-link';
import { Deadline, deadlineTone } from './deadline';
import { TONE_COLOUR } from './tone';

export interface WorklistItem {
  id: string;
  title: string;
  record: { label: string; href: string };
  detail?: ReactNode;
  dueOn?: CalendarDate;
  businessDaysLeft?: number;
  consequence?: string;
  action: { label: string; href: string };
}

export function Worklist({
  items,
  empty,
  label,
}: {
  items: readonly WorklistItem[];
  empty: ReactNode;
  label?: string;
}) {
  const t = useTranslations('ui.worklist');
  if (items.length === 0) return empty;
  return (
    <ul aria-label={label ?? t('label')} className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li
          key={item.id}
          className="grid gap-x-6 gap-y-2 border-l-4 py-3.5 pl-4 sm:grid-cols-[minmax(0,1fr)_12rem_12rem] sm:items-center"
          style={{ borderLeftColor: urgency(item) }}
        >
          <div className="min-w-0">
            <p className="font-semibold">{item.title}</p>
            <p className="text-sm text-ink-soft">
              <AppLink href={item.record.href}>{item.record.label}</AppLink>
              {item.detail && <> · {item.detail}</>}
            </p>
            {item.consequence && (
              <p className="mt-0.5 text-sm text-ink-soft">{t('otherwise', { consequence: item.consequence })}</p>
            )}
          </div>
          <p className="text-sm">
            {item.dueOn ? (
              <Deadline date={item.dueOn} businessDaysLeft={item.businessDaysLeft} />
            ) : (
              <span className="text-ink-soft">{t('noDate')}</span>
            )}
          </p>
          <div className="sm:justify-self-end">
            <ButtonLink href={item.action.href} variant="secondary" size="small">
              {item.action.label}
            </ButtonLink>
          </div>
        </li>
      ))}
    </ul>
  );
}

function urgency({ businessDaysLeft }: WorklistItem): string {
  if (businessDaysLeft === undefined) return 'transparent';
  const tone = deadlineTone(businessDaysLeft);
  return tone === 'neutral' ? 'transparent' : TONE_COLOUR[tone];
}
