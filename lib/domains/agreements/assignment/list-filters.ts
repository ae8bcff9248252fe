import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';
import { ASSIGNMENT_STATES, type AssignmentState } from './types';

export const ASSIGNMENT_SORTS = ['inicio', 'termino', 'prueba', 'codigo'] as const;
export type AssignmentSort = (typeof ASSIGNMENT_SORTS)[number];

/** Months ahead within which a term ends, as the filter offers them. */
export const ENDING_WITHIN = [3, 6, 12] as const;

export type AssignmentFilters = {
  readonly text: string | null;
  readonly state: AssignmentState | null;
  readonly endingWithin: number | null;
  readonly sort: AssignmentSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
};

/** The list that a URL asks for; what it says wrongly is as if it said nothing. */
export function readAssignmentFilters(params: ListParams): AssignmentFilters {
  const one = (name: string) => oneParam(params, name);
  const sort = one('orden') ?? '-inicio';
  return {
    text: one('buscar')?.slice(0, 100) ?? null,
    state: ASSIGNMENT_STATES.find((state) => state === one('estado')) ?? null,
    endingWithin: ENDING_WITHIN.find((months) => String(months) === one('vence')) ?? null,
    sort: ASSIGNMENT_SORTS.find((known) => known === sort.replace(/^-/, '')) ?? 'inicio',
    descending: sort.startsWith('-'),
    page: pageNumber(params.pagina),
  };
}
