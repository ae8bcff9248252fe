import type { Tone } from '@/components/ui/tone';
import type { ExceptionState } from '@/lib/domains/positions/exception/types';
import type { TrustListState } from '@/lib/domains/positions/trust-list/types';
import type { ReviewState } from '@/lib/domains/positions/tpm/types';
import type { ManualState } from '@/lib/domains/positions/manual/types';
import type { ProfileState } from '@/lib/domains/positions/profile/types';
import type { ImportState } from '@/lib/domains/positions/import/types';

export const EXCEPTION_TONES: Readonly<Record<ExceptionState, Tone>> = {
  REQUESTED: 'progress',
  GRANTED: 'success',
  DENIED: 'danger',
  WITHDRAWN: 'neutral',
};

export const TRUST_LIST_TONES: Readonly<Record<TrustListState, Tone>> = {
  GENERATED: 'progress',
  REVIEWED: 'progress',
  PUBLISHED: 'success',
  DISCARDED: 'neutral',
};

export const REVIEW_TONES: Readonly<Record<ReviewState, Tone>> = {
  IN_FORCE: 'success',
  SUPERSEDED: 'neutral',
};

export const PROFILE_TONES: Readonly<Record<ProfileState, Tone>> = {
  DRAFT: 'neutral',
  DEVIATION_REQUESTED: 'progress',
  APPROVED: 'success',
  SUPERSEDED: 'neutral',
  DISCARDED: 'neutral',
};

export const MANUAL_TONES: Readonly<Record<ManualState, Tone>> = {
  DRAFT: 'progress',
  IN_FORCE: 'success',
  SUPERSEDED: 'neutral',
  DISCARDED: 'danger',
};

export const IMPORT_TONES: Readonly<Record<ImportState, Tone>> = {
  UPLOADED: 'progress',
  MAPPED: 'progress',
  CHECKED: 'progress',
  APPLYING: 'progress',
  APPLIED: 'success',
  FAILED: 'danger',
  UNDONE: 'neutral',
  DISCARDED: 'neutral',
};
