import { parseCalendarDate } from './calendar-date';
import { formatDate, formatMoney } from './format';
import { moneyFromParam } from './money';

export type MessageParams = Readonly<Record<string, string | number>>;

/** Arguments of a message as its reader writes them: a calendar date and an amount are shown as such. */
export function readableParams(params: MessageParams, locale: string): Record<string, string | number> {
  const reader = locale === 'en' ? 'en' : 'es';
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? readable(value, reader) : value]),
  );
}

function readable(text: string, locale: 'es' | 'en'): string {
  const date = parseCalendarDate(text);
  if (date) return formatDate(date, locale);
  const money = moneyFromParam(text);
  return money === null ? text : formatMoney(money, locale);
}
