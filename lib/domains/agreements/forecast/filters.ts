import { TERRITORIES } from '@/lib/domains/entities/territories';
import { MANAGER_ROLES, type ManagerRole } from '@/lib/domains/positions/types';
import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';

/** Months ahead that a forecast may cover. */
export const HORIZONS = [12, 24, 36] as const;

/** What the chart may count the posts by. */
export const GROUPINGS = ['month', 'territory', 'role', 'entity'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type ForecastFilters = {
  readonly text: string | null;
  readonly role: ManagerRole | null;
  /** Code of a territory; null for the whole country. */
  readonly territory: string | null;
  /** Months ahead; null for the terms that have run out already. */
  readonly months: number | null;
  readonly by: Grouping;
  /** From 1. */
  readonly page: number;
};

/** What the address says instead of months to ask for what has run out. */
export const OVERDUE = 'vencidos';

export function readForecastFilters(params: ListParams): ForecastFilters {
  const months = oneParam(params, 'meses');
  return {
    text: oneParam(params, 'buscar')?.slice(0, 100) ?? null,
    role: MANAGER_ROLES.find((known) => known === oneParam(params, 'rol')) ?? null,
    territory: TERRITORIES.find(({ code }) => code === oneParam(params, 'territorio'))?.code ?? null,
    months: months === OVERDUE ? null : (HORIZONS.find((known) => String(known) === months) ?? HORIZONS[0]),
    by: GROUPINGS.find((known) => known === oneParam(params, 'por')) ?? GROUPINGS[0],
    page: pageNumber(params.pagina),
  };
}
