/** CompetitionLines — rows, empty: a short list of competitions with their state and the date of their results. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import type { CompetitionRow } from '@/lib/domains/competitions/types';
import { CompetitionBadge } from './competition-badge';

export function CompetitionLines({ rows, empty }: { rows: readonly CompetitionRow[]; empty: ReactNode }) {
  const t = useTranslations('competitions.row');
  if (rows.length === 0) return empty;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5">
          <span className="min-w-0">
            <AppLink href={`/concursos/${row.id}`}>{row.title}</AppLink>{' '}
            <span className="figures text-sm text-ink-soft">{row.code}</span>
          </span>
          <span className="flex flex-wrap items-baseline gap-x-4 text-sm text-ink-soft">
            <span>
              {t('results_on')} <DateText date={row.resultsOn} />
            </span>
            <CompetitionBadge state={row.state} />
          </span>
        </li>
      ))}
    </ul>
  );
}
