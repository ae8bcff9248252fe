import type { Tone } from '@/components/ui/tone';
import type { RiskLevel } from '@/lib/domains/entities/types';
import type { Attention } from '@/lib/domains/monitoring/portfolio/rules';
import type { CommitmentState, VisitState } from '@/lib/domains/monitoring/types';

export const VISIT_TONES: Record<VisitState, Tone> = { PLANNED: 'progress', HELD: 'success', CANCELLED: 'neutral' };
export const COMMITMENT_TONES: Record<CommitmentState, Tone> = {
  OPEN: 'progress',
  FULFILLED: 'success',
  CANCELLED: 'neutral',
};
export const RISK_TONES: Record<RiskLevel, Tone> = { low: 'success', medium: 'warning', high: 'danger' };
export const ATTENTION_TONES: Record<Attention, Tone> = { calm: 'success', watch: 'warning', act: 'danger' };
