/** FollowedGoals — goals (GoalLine[]), withManager?, empty: how far each goal has come, by its confirmed value. */
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useReaderLocale } from '@/components/ui/locale';
import { DateText, NumberText, PersonName } from '@/components/ui/value-text';
import type { GoalLine } from '@/lib/domains/performance/goal/types';
import { formatNumber } from '@/lib/kernel/format';

export function FollowedGoals({
  goals,
  withManager = false,
  empty,
}: {
  goals: readonly GoalLine[];
  withManager?: boolean;
  empty: ReactNode;
}) {
  const t = useTranslations('performance');
  const locale = useReaderLocale();
  const manager: Column<GoalLine> = {
    key: 'manager',
    header: t('columns.record'),
    cell: (goal) => <PersonName name={goal.managerName} detail={`${goal.postTitle}, ${goal.entityName}`} />,
  };
  const columns: Column<GoalLine>[] = [
    { key: 'goal', header: t('columns.goal'), rowHeader: true, cell: (goal) => goal.title },
    ...(withManager ? [manager] : []),
    {
      key: 'target',
      header: t('columns.target'),
      numeric: true,
      cell: (goal) => (
        <span className="figures">
          {formatNumber(goal.baseline, locale)} → {formatNumber(goal.target, locale)} {goal.unit}
        </span>
      ),
    },
    {
      key: 'value',
      header: t('columns.value'),
      numeric: true,
      cell: (goal) => (goal.lastValue === null ? '–' : <NumberText value={goal.lastValue} unit={goal.unit} />),
    },
    {
      key: 'next',
      header: t('columns.next'),
      cell: (goal) => (goal.nextPeriod ? <DateText date={goal.nextPeriod} /> : '–'),
    },
    { key: 'silent', header: t('columns.silent'), numeric: true, cell: (goal) => goal.silentDays },
  ];
  return (
    <DataTable
      caption={t('progress.title')}
      hideCaption
      columns={columns}
      rows={goals}
      rowKey={(goal) => goal.id}
      rowHref={(goal) => `/metas/${goal.id}`}
      empty={empty}
    />
  );
}
