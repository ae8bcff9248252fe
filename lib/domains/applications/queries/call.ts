import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { fromDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import type { ApplicationWindow } from '../types';

export type Call = ApplicationWindow & {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly vacancies: number;
  readonly resultsOn: CalendarDate;
  readonly documents: readonly { readonly id: string; readonly name: string; readonly mandatory: boolean }[];
};

/** A published call as someone about to apply reads it; null when there is none. */
export async function getCall(id: string): Promise<Call | null> {
  if (!isUuid(id)) return null;
  const row = await db().competition.findFirst({
    where: { id, publishedAt: { not: null } },
    select: {
      id: true,
      code: true,
      title: true,
      state: true,
      vacancies: true,
      applicationsOpenOn: true,
      applicationsCloseOn: true,
      resultsOn: true,
      documents: { orderBy: { position: 'asc' }, select: { id: true, name: true, mandatory: true } },
    },
  });
  if (!row) return null;
  const { applicationsOpenOn, applicationsCloseOn, resultsOn, ...rest } = row;
  return {
    ...rest,
    opensOn: fromDbDate(applicationsOpenOn),
    closesOn: fromDbDate(applicationsCloseOn),
    resultsOn: fromDbDate(resultsOn),
  };
}
