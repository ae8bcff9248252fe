import { parseCalendarDate } from './calendar-date';
import { formatDate } from './format';

export type MessageParams = Readonly<Record<string, string | number>>;

/** Arguments of a message as its reader writes them: what is kept as a calendar date is shown as one. */
export function readableParams(params: MessageParams, locale: string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const date = typeof value === 'string' ? parseCalendarDate(value) : null;
      return [name, date ? formatDate(date, locale === 'en' ? 'en' : 'es') : value];
    }),
  );
}
