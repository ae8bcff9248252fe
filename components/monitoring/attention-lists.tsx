/**
 * EndingList      rows: probations and terms about to end, the nearest first
 * SilentGoalList  rows: goals without confirmed progress, days: how long makes one of them
 */
import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { DateText } from '@/components/ui/value-text';
import { endingAttention, type Ending } from '@/lib/domains/monitoring/portfolio/rules';
import { Badge } from '@/components/ui/badge';
import { ATTENTION_TONES } from './tones';

interface EndingRow {
  readonly id: string;
  readonly code: string;
  readonly post: string;
  readonly entity: string;
  readonly ending: Ending;
}

export function EndingList({ rows }: { rows: readonly EndingRow[] }) {
  const t = useTranslations('monitoring');
  return (
    <DataTable
      caption={t('home.endings')}
      hideCaption
      columns={[
        { key: 'post', header: t('visits.post'), rowHeader: true, cell: (row) => `${row.post}, ${row.entity}` },
        { key: 'what', header: t('home.what'), cell: (row) => t(`home.${row.ending.what}`) },
        {
          key: 'ends',
          header: t('home.ends'),
          cell: (row) => (
            <span className="inline-flex flex-wrap items-center justify-end gap-2">
              <DateText date={row.ending.on} />
              <Badge tone={ATTENTION_TONES[endingAttention(row.ending)]}>
                {t(`portfolio.${row.ending.what}_in`, {
                  days: Math.abs(row.ending.days),
                  ended: row.ending.days < 0 ? 'yes' : 'no',
                })}
              </Badge>
            </span>
          ),
        },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/asignaciones/${row.id}`}
      empty={<p className="text-ink-soft">{t('home.no_endings')}</p>}
    />
  );
}

interface SilentGoal {
  readonly id: string;
  readonly title: string;
  readonly managerName: string;
  readonly postTitle: string;
  readonly entityName: string;
  readonly silentDays: number;
}

export function SilentGoalList({ rows, days }: { rows: readonly SilentGoal[]; days: number }) {
  const t = useTranslations('monitoring');
  return (
    <DataTable
      caption={t('home.goals')}
      hideCaption
      columns={[
        { key: 'goal', header: t('home.goal'), rowHeader: true, cell: (row) => row.title },
        {
          key: 'post',
          header: t('visits.post'),
          cell: (row) => (
            <span>
              {row.postTitle}
              <span className="block text-2xs text-ink-soft">{row.entityName}</span>
            </span>
          ),
        },
        { key: 'manager', header: t('visits.manager'), wide: true, cell: (row) => row.managerName },
        {
          key: 'days',
          header: t('home.days'),
          numeric: true,
          cell: (row) => t('home.days_count', { days: row.silentDays }),
        },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/metas/${row.id}`}
      empty={<p className="text-ink-soft">{t('home.no_goals', { days })}</p>}
    />
  );
}
