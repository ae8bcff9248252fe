import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';
import { CONTACT_KINDS, type ContactKind } from '../types';

/** Values of `?estado=`; `vencidas` are planned ones whose day has passed. */
export const VISIT_GROUPS = ['planificadas', 'vencidas', 'realizadas', 'canceladas'] as const;
export type VisitGroup = (typeof VISIT_GROUPS)[number];

export const VISIT_SORTS = ['fecha', 'codigo'] as const;
export type VisitSort = (typeof VISIT_SORTS)[number];

export type VisitFilters = {
  readonly text: string | null;
  readonly group: VisitGroup | null;
  readonly kind: ContactKind | null;
  /** Only planned ones up to this day, overdue ones included. */
  readonly plannedUntil?: CalendarDate;
  readonly sort: VisitSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
};

/** The list that a URL asks for; what it says wrongly is as if it said nothing. What is to come reads forwards, the rest backwards. */
export function readVisitFilters(params: ListParams): VisitFilters {
  const group = VISIT_GROUPS.find((known) => known === oneParam(params, 'estado')) ?? null;
  const given = oneParam(params, 'orden');
  const sort = given ?? (group === 'planificadas' || group === 'vencidas' ? 'fecha' : '-fecha');
  return {
    text: oneParam(params, 'buscar')?.slice(0, 100) ?? null,
    group,
    kind: CONTACT_KINDS.find((kind) => kind === oneParam(params, 'tipo')) ?? null,
    sort: VISIT_SORTS.find((known) => known === sort.replace(/^-/, '')) ?? 'fecha',
    descending: sort.startsWith('-'),
    page: pageNumber(params.pagina),
  };
}
