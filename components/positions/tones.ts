import type { Tone } from '@/components/ui/tone';
import type { ExceptionState } from '@/lib/domains/positions/exception/types';

export const EXCEPTION_TONES: Readonly<Record<ExceptionState, Tone>> = {
  REQUESTED: 'progress',
  GRANTED: 'success',
  DENIED: 'danger',
  WITHDRAWN: 'neutral',
};
