/** PublicList — groups (rows by group), daysLeft (business days to the closing of each open call, by id). */
import { useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { Deadline } from '@/components/ui/deadline';
import { EmptyState } from '@/components/ui/empty-state';
import { DateText } from '@/components/ui/value-text';
import type { CompetitionRow, PublicGroup } from '@/lib/domains/competitions/types';
import { CompetitionBadge } from './competition-badge';

interface Props {
  groups: Readonly<Record<PublicGroup, readonly CompetitionRow[]>>;
  daysLeft: Readonly<Record<string, number>>;
}

const ORDER: readonly PublicGroup[] = ['open', 'evaluation', 'results'];

export function PublicList({ groups, daysLeft }: Props) {
  const t = useTranslations('competitions');
  return ORDER.map((group) => (
    <Section key={group} title={t(`groups.${group}`)}>
      {groups[group].length === 0 ? (
        <EmptyState title={t(`empty.${group}`)}>{t(`empty.${group}_how`)}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {groups[group].map((row) => (
            <li key={row.id} className="grid gap-x-8 gap-y-1.5 py-4 sm:grid-cols-[minmax(0,1fr)_17rem]">
              <div className="min-w-0">
                <p className="text-lg leading-snug font-semibold">
                  <AppLink href={`/concursos/${row.id}`}>{row.title}</AppLink>
                </p>
                <p className="mt-0.5 text-sm text-ink-soft">
                  <span className="figures">{row.code}</span> · {t(`roles.${row.managerRole}`)} ·{' '}
                  {t('row.vacancies', { count: row.vacancies })}
                </p>
              </div>
              <div className="text-sm">
                {group === 'open' ? (
                  <Closing row={row} daysLeft={daysLeft[row.id]} />
                ) : (
                  <CompetitionBadge state={row.state} />
                )}
                {group === 'evaluation' && (
                  <p className="mt-1 text-ink-soft">
                    {t('row.results_on')} <DateText date={row.resultsOn} />
                  </p>
                )}
                {group === 'results' && (
                  <p className="mt-1 text-ink-soft">
                    {t('row.closed_on')} <DateText date={row.applicationsCloseOn} />
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  ));
}

function Closing({ row, daysLeft }: { row: CompetitionRow; daysLeft: number | undefined }) {
  const t = useTranslations('competitions.row');
  return (
    <p>
      <span className="text-ink-soft">{t('closes')}</span>{' '}
      <Deadline date={row.applicationsCloseOn} {...(daysLeft === undefined ? {} : { businessDaysLeft: daysLeft })} />
    </p>
  );
}
