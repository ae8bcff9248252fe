/**
 * DateText      date (CalendarDate), long?
 * InstantText   at (Date): day and hour of Lima
 * MoneyText     amount (Money, céntimos)
 * NumberText    value, places?, unit?
 * PercentText   value (83.95 → "83,95 %"), places?
 * PersonName    name, detail? (post or role under it), href?
 */
import type { ReactNode } from 'react';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import {
  formatDate,
  formatDateTime,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatPercent,
  type NumberInput,
} from '@/lib/kernel/format';
import type { Money } from '@/lib/kernel/money';
import { AppLink } from './app-link';
import { useReaderLocale } from './locale';

export function DateText({ date, long }: { date: CalendarDate; long?: boolean }) {
  const locale = useReaderLocale();
  const text = long ? formatLongDate(date, locale) : formatDate(date, locale);
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {text}
    </time>
  );
}

export function InstantText({ at }: { at: Date }) {
  const locale = useReaderLocale();
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {formatDateTime(at, locale)}
    </time>
  );
}

export function MoneyText({ amount }: { amount: Money }) {
  return <span className="figures whitespace-nowrap">{formatMoney(amount, useReaderLocale())}</span>;
}

export function NumberText({ value, places, unit }: { value: NumberInput; places?: number; unit?: string }) {
  const text = formatNumber(value, useReaderLocale(), places);
  return <span className="figures whitespace-nowrap">{unit ? `${text}\u00a0${unit}` : text}</span>;
}

export function PercentText({ value, places }: { value: NumberInput; places?: number }) {
  return <span className="figures whitespace-nowrap">{formatPercent(value, useReaderLocale(), places)}</span>;
}

export function PersonName({ name, detail, href }: { name: string; detail?: ReactNode; href?: string }) {
  return (
    <span className="inline-flex flex-col">
      {href ? <AppLink href={href}>{name}</AppLink> : <span>{name}</span>}
      {detail && <span className="text-2xs text-ink-soft">{detail}</span>}
    </span>
  );
}
