import type { Tone } from '@/components/ui/tone';
import type { MemberState } from '@/lib/domains/cadre/types';

export const MEMBER_TONES: Record<MemberState, Tone> = {
  INCORPORATED: 'success',
  ASSIGNED: 'progress',
  AVAILABLE_PAID: 'success',
  AVAILABLE_UNPAID: 'warning',
  EXCLUDED: 'neutral',
};
