import type { Tone } from '@/components/ui/tone';
import type { TableState } from '@/lib/domains/compensation/table/types';
import type { ValuationState } from '@/lib/domains/compensation/valuation/types';

export const TABLE_TONES: Readonly<Record<TableState, Tone>> = {
  DRAFT: 'progress',
  IN_FORCE: 'success',
  SUPERSEDED: 'neutral',
  DISCARDED: 'neutral',
};

export const VALUATION_TONES: Readonly<Record<ValuationState, Tone>> = {
  PROPOSED: 'progress',
  RETURNED: 'warning',
  WITHDRAWN: 'neutral',
  VALIDATED: 'success',
  SUPERSEDED: 'neutral',
};
