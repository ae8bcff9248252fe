import type { Tone } from '@/components/ui/tone';
import type { ExceptionState } from '@/lib/domains/positions/exception/types';
import type { ImportState } from '@/lib/domains/positions/import/types';

export const EXCEPTION_TONES: Readonly<Record<ExceptionState, Tone>> = {
  REQUESTED: 'progress',
  GRANTED: 'success',
  DENIED: 'danger',
  WITHDRAWN: 'neutral',
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
