import { getTranslations } from 'next-intl/server';
import type { RequestView } from '@/lib/domains/requests/queries/get-request';
import { missingToSubmit } from '@/lib/domains/requests/rules';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { refusalMessage } from '@/lib/platform/action';

/** What a request needs to advance, in the reader's language; null once it has ended. */
export async function missingOf(
  request: RequestView,
  today: CalendarDate,
): Promise<{ text: string; href?: string }[] | null> {
  const { id, state, seat } = request;
  if (state === 'ASSIGNED' || state === 'WITHDRAWN') return null;
  const t = await getTranslations('requests.missing');
  if (state !== 'DRAFT' && state !== 'RETURNED') return [{ text: t(state) }];
  const lacking = await Promise.all(missingToSubmit(request, seat.facts, today).map(refusalMessage));
  if (lacking.length === 0) return [{ text: t(state) }];
  return lacking.map((text) => ({ text, href: `/solicitudes/${id}/editar` }));
}
