/**
 * RecordHeader — the five questions at the head of every record.
 *   kind (what it is: "Convenio de asignación"), title, subtitle?, breadcrumbs?, actions?
 *   state {label, tone}
 *   turn? {who, what?} | null (nobody's)        due? {date, businessDaysLeft?} | null
 *   missing? ({text, href?}[]): what is needed to advance; an empty list says nothing is missing; omit once closed, and
 *   it says whom it waits for while it is somebody's turn all the same
 */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { Deadline } from '@/components/ui/deadline';
import { Icon } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { Breadcrumbs, type Breadcrumb } from './page-header';

export interface RecordHeaderProps {
  kind: string;
  title: ReactNode;
  subtitle?: ReactNode;
  breadcrumbs?: readonly Breadcrumb[];
  actions?: ReactNode;
  state: { label: string; tone: Tone };
  turn?: { who: ReactNode; what?: ReactNode } | null;
  due?: { date: CalendarDate; businessDaysLeft?: number } | null;
  missing?: readonly { text: ReactNode; href?: string }[];
}

export function RecordHeader(props: RecordHeaderProps) {
  const { kind, title, subtitle, breadcrumbs, actions, state, turn, due, missing } = props;
  const t = useTranslations('layout.record');
  return (
    <header className="mb-8">
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <p className="text-sm font-semibold text-accent">{kind}</p>
          <h1 className="text-2xl leading-tight font-bold tracking-[-0.012em] sm:text-[1.75rem]">{title}</h1>
          {subtitle && <p className="mt-1 text-ink-soft">{subtitle}</p>}
        </div>
        {actions && (
          <div data-chrome className="flex flex-wrap gap-3">
            {actions}
          </div>
        )}
      </div>
      <dl className="mt-5 grid rounded-md border border-line bg-surface max-lg:divide-y max-lg:divide-line lg:grid-cols-[auto_minmax(0,1fr)_auto_minmax(0,1.4fr)] lg:divide-x lg:divide-line">
        <Answer question={t('state')}>
          <Badge tone={state.tone}>{state.label}</Badge>
        </Answer>
        <Answer question={t('turn')}>
          {turn ? (
            <>
              <span className="font-semibold">{turn.who}</span>
              {turn.what && <span className="block text-sm text-ink-soft">{turn.what}</span>}
            </>
          ) : (
            <span className="text-ink-soft">{t('nobody')}</span>
          )}
        </Answer>
        <Answer question={t('due')}>
          {due ? <Deadline {...due} /> : <span className="text-ink-soft">{t('noDate')}</span>}
        </Answer>
        <Answer question={t('missing')}>
          <Missing items={missing} awaited={turn?.who} />
        </Answer>
      </dl>
    </header>
  );
}

function Answer({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div className="min-w-0 px-4 py-3">
      <dt className="mb-0.5 text-2xs text-ink-soft">{question}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Missing({ items, awaited }: { items: RecordHeaderProps['missing']; awaited: ReactNode }) {
  const t = useTranslations('layout.record');
  if (!items) {
    return awaited ? (
      <span className="text-sm">{t.rich('awaits', { who: () => awaited })}</span>
    ) : (
      <span className="text-ink-soft">{t('closed')}</span>
    );
  }
  if (items.length === 0)
    return (
      <span className="inline-flex items-center gap-1.5 text-state-success">
        <Icon name="check" />
        {t('complete')}
      </span>
    );
  return (
    <ul className="space-y-0.5">
      {items.map((item, index) => (
        <li key={index} className="flex gap-2 text-sm">
          <Icon name="circle" className="mt-[0.28em] text-ink-faint" />
          {item.href ? <AppLink href={item.href}>{item.text}</AppLink> : <span>{item.text}</span>}
        </li>
      ))}
    </ul>
  );
}
