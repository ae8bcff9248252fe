import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { pageNumber } from '@/lib/kernel/page-number';
import { HOLDING_MODALITIES, type HoldingModality } from '../types';
import type { TrustListEntry } from './types';

export const TRUST_LIST_PAGE_SIZE = 50;

export type TrustListFilters = {
  readonly text: string | null;
  readonly modality: HoldingModality | 'vacant' | null;
  /** From 1. */
  readonly page: number;
};

const VACANT = 'vacantes';

export function readTrustListFilters(params: ListParams): TrustListFilters {
  const asked = oneParam(params, 'modalidad');
  return {
    text: oneParam(params, 'buscar')?.slice(0, 100) ?? null,
    modality: asked === VACANT ? 'vacant' : (HOLDING_MODALITIES.find((known) => known === asked) ?? null),
    page: pageNumber(params.pagina),
  };
}

/** The rows of a list that the filters let through: a list is whole in memory, and never changes. */
export function filterEntries(rows: readonly TrustListEntry[], { text, modality }: TrustListFilters): TrustListEntry[] {
  const wanted = text === null ? null : plain(text);
  return rows.filter(
    (row) =>
      (modality === null || (row.modality ?? 'vacant') === modality) &&
      (wanted === null || plain(`${row.entity} ${row.acronym} ${row.post} ${row.holder ?? ''}`).includes(wanted)),
  );
}

/** Without accents or case, as people type. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
