/** StageCounts — counts: how many competitions are in each state; each one leads to its list. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { COMPETITION_STATES, type CompetitionState } from '@/lib/domains/competitions/types';
import { CompetitionBadge } from './competition-badge';

export function StageCounts({ counts }: { counts: Partial<Record<CompetitionState, number>> }) {
  const t = useTranslations('competitions.home');
  const present = COMPETITION_STATES.filter((state) => (counts[state] ?? 0) > 0);
  if (present.length === 0) return <EmptyState title={t('by_stage_empty')}>{t('by_stage_empty_how')}</EmptyState>;
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {present.map((state) => (
        <li key={state} className="flex items-baseline justify-between gap-4 border-b border-line py-2">
          <CompetitionBadge state={state} />
          <AppLink href={`/concursos?estado=${state}`} className="link figures">
            {String(counts[state])}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
