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

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const DEEPEST_PAGE = 10_000;

/** The list that a URL asks for; what it says wrongly is as if it said nothing. */
export function readAssignmentFilters(params: Params): AssignmentFilters {
  const one = (name: string) => {
    const value = params[name];
    return (typeof value === 'string' ? value : value?.[0])?.trim() || null;
  };
  const sort = one('orden') ?? '-inicio';
  const page = Number(one('pagina'));
  return {
    text: one('buscar')?.slice(0, 100) ?? null,
    state: ASSIGNMENT_STATES.find((state) => state === one('estado')) ?? null,
    endingWithin: ENDING_WITHIN.find((months) => String(months) === one('vence')) ?? null,
    sort: ASSIGNMENT_SORTS.find((known) => known === sort.replace(/^-/, '')) ?? 'inicio',
    descending: sort.startsWith('-'),
    page: Number.isInteger(page) && page >= 1 && page <= DEEPEST_PAGE ? page : 1,
  };
}
