/** VisitBadge {state, overdue?} · CommitmentBadge {state, overdue?} · RiskBadge {risk}: the state in words, with its tone. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { StateBadge } from '@/components/ui/state-badge';
import type { RiskLevel } from '@/lib/domains/entities/types';
import type { CommitmentState, VisitState } from '@/lib/domains/monitoring/types';
import { COMMITMENT_TONES, RISK_TONES, VISIT_TONES } from './tones';

export function VisitBadge({ state, overdue }: { state: VisitState; overdue?: boolean }) {
  const t = useTranslations('monitoring');
  if (overdue) return <Badge tone="danger">{t('overdue.visit')}</Badge>;
  return <StateBadge state={state} tones={VISIT_TONES} label={t(`states.visit_${state}`)} />;
}

export function CommitmentBadge({ state, overdue }: { state: CommitmentState; overdue?: boolean }) {
  const t = useTranslations('monitoring');
  if (overdue) return <Badge tone="danger">{t('overdue.commitment')}</Badge>;
  return <StateBadge state={state} tones={COMMITMENT_TONES} label={t(`states.commitment_${state}`)} />;
}

export function RiskBadge({ risk }: { risk: RiskLevel }) {
  const t = useTranslations('monitoring.risks');
  return <Badge tone={RISK_TONES[risk]}>{t(risk)}</Badge>;
}
