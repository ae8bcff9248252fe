import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';
import { OWNER_ROLES, type OwnerRole } from '../types';

/** Values of `?estado=`; `vencidos` are open ones whose day has passed. */
export const COMMITMENT_GROUPS = ['pendientes', 'vencidos', 'cumplidos', 'cancelados'] as const;
export type CommitmentGroup = (typeof COMMITMENT_GROUPS)[number];

export type CommitmentFilters = {
  readonly text: string | null;
  readonly group: CommitmentGroup | null;
  readonly owner: OwnerRole | null;
  /** From 1. */
  readonly page: number;
};

export function readCommitmentFilters(params: ListParams): CommitmentFilters {
  return {
    text: oneParam(params, 'buscar')?.slice(0, 100) ?? null,
    group: COMMITMENT_GROUPS.find((known) => known === oneParam(params, 'estado')) ?? null,
    owner: OWNER_ROLES.find((role) => role === oneParam(params, 'responsable')) ?? null,
    page: pageNumber(params.pagina),
  };
}
