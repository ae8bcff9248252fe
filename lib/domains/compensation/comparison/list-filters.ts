import { ENTITY_CLASSES, GOVERNMENT_LEVELS, type GovernmentLevel } from '@/lib/domains/entities/types';
import { MANAGER_ROLES, type ManagerRole } from '@/lib/domains/positions/types';
import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';

export type CompareFilters = {
  readonly role: ManagerRole | null;
  readonly level: number | null;
  readonly entityClass: (typeof ENTITY_CLASSES)[number] | null;
  readonly government: GovernmentLevel | null;
  /** Every post with a pay, or only those that stand apart from their group. */
  readonly all: boolean;
  /** An entity's posts beside those of the whole State, and not beside one another. */
  readonly withState: boolean;
  /** From 1. */
  readonly page: number;
};

/** Value of `?ver=` that lists every post. */
export const ALL_POSTS = 'todos';

/** Parameter and value that set an entity's posts beside those of the whole State. */
export const BESIDE_PARAM = 'frente';
export const BESIDE_STATE = 'estado';

export function readCompareFilters(params: ListParams): CompareFilters {
  const level = oneParam(params, 'nivel');
  return {
    role: MANAGER_ROLES.find((known) => known === oneParam(params, 'rol')) ?? null,
    level: level && /^[123]$/.test(level) ? Number(level) : null,
    entityClass: ENTITY_CLASSES.find((known) => known === oneParam(params, 'clase')) ?? null,
    government: GOVERNMENT_LEVELS.find((known) => known === oneParam(params, 'gobierno')) ?? null,
    all: oneParam(params, 'ver') === ALL_POSTS,
    withState: oneParam(params, BESIDE_PARAM) === BESIDE_STATE,
    page: pageNumber(params.pagina),
  };
}
