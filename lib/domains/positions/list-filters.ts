import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';
import { MANAGER_ROLES, SERVANT_GROUPS, type ManagerRole, type ServantGroup } from './types';

/** Values of `?situacion=`. */
export const OCCUPATIONS = ['vacantes', 'cubiertos'] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

export type SeatFilters = {
  readonly text: string | null;
  readonly group: ServantGroup | null;
  readonly role: ManagerRole | null;
  readonly occupation: Occupation | null;
  /** From 1. */
  readonly page: number;
};

export function readSeatFilters(params: ListParams): SeatFilters {
  return {
    text: oneParam(params, 'buscar')?.slice(0, 100) ?? null,
    group: SERVANT_GROUPS.find((known) => known === oneParam(params, 'grupo')) ?? null,
    role: MANAGER_ROLES.find((known) => known === oneParam(params, 'rol')) ?? null,
    occupation: OCCUPATIONS.find((known) => known === oneParam(params, 'situacion')) ?? null,
    page: pageNumber(params.pagina),
  };
}
