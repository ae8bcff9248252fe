import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';
import { SEGMENTS, TPM_GROUNDS, type Segment, type TpmGround } from './tpm/types';
import { MANAGER_ROLES, SERVANT_GROUPS, type ManagerRole, type ServantGroup } from './types';

/** Values of `?situacion=`. */
export const OCCUPATIONS = ['vacantes', 'cubiertos'] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** Values of `?adp=`: any of the top public management, or on one ground. */
export const TPM_FILTERS = ['any', ...TPM_GROUNDS] as const;

export type SeatFilters = {
  readonly text: string | null;
  readonly group: ServantGroup | null;
  readonly role: ManagerRole | null;
  readonly occupation: Occupation | null;
  readonly tpm: TpmGround | 'any' | null;
  readonly segment: Segment | null;
  /** From 1. */
  readonly page: number;
};

export function readSeatFilters(params: ListParams): SeatFilters {
  return {
    text: oneParam(params, 'buscar')?.slice(0, 100) ?? null,
    group: SERVANT_GROUPS.find((known) => known === oneParam(params, 'grupo')) ?? null,
    role: MANAGER_ROLES.find((known) => known === oneParam(params, 'rol')) ?? null,
    occupation: OCCUPATIONS.find((known) => known === oneParam(params, 'situacion')) ?? null,
    tpm: TPM_FILTERS.find((known) => known === oneParam(params, 'adp')) ?? null,
    segment: SEGMENTS.find((known) => known === oneParam(params, 'segmento')) ?? null,
    page: pageNumber(params.pagina),
  };
}
