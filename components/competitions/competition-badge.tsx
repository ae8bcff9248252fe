/** CompetitionBadge — state: the word and colour of where a competition is. */
import { useTranslations } from 'next-intl';
import { StateBadge } from '@/components/ui/state-badge';
import type { CompetitionState } from '@/lib/domains/competitions/types';
import { COMPETITION_TONES } from './state-tones';

export function CompetitionBadge({ state }: { state: CompetitionState }) {
  const t = useTranslations('competitions.states');
  return <StateBadge state={state} tones={COMPETITION_TONES} label={t(`competition_${state}`)} />;
}
