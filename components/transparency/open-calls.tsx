/** OpenCalls — rows (open competitions), daysLeft (business days to close, by id): what one can apply to now. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { Deadline } from '@/components/ui/deadline';
import { EmptyState } from '@/components/ui/empty-state';
import type { CompetitionRow } from '@/lib/domains/competitions/types';

export function OpenCalls({
  rows,
  daysLeft,
}: {
  rows: readonly CompetitionRow[];
  daysLeft: Readonly<Record<string, number>>;
}) {
  const t = useTranslations('transparency.calls');
  if (rows.length === 0) return <EmptyState title={t('none')}>{t('none_how')}</EmptyState>;
  return (
    <ul className="border-t border-line-strong">
      {rows.map(({ id, code, title, vacancies, applicationsCloseOn }) => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
        >
          <div className="min-w-0">
            <p className="text-lg leading-snug font-semibold">
              <AppLink href={`/concursos/${id}`}>{title}</AppLink>
            </p>
            <p className="figures text-sm text-ink-soft">
              {code} · {t('vacancies', { count: vacancies })}
            </p>
          </div>
          <p className="text-sm">
            <Deadline
              date={applicationsCloseOn}
              {...(daysLeft[id] === undefined ? {} : { businessDaysLeft: daysLeft[id] })}
            />
          </p>
        </li>
      ))}
    </ul>
  );
}
