/** GoalsTable — goals (SettledGoal[]), linked?: what was agreed for each goal; linked ones lead to their page. */
import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { NumberText, PercentText } from '@/components/ui/value-text';
import type { SettledGoal } from '@/lib/domains/performance/types';
import { decimalText } from '@/lib/kernel/decimal';

export function GoalsTable({ goals, linked = false }: { goals: readonly SettledGoal[]; linked?: boolean }) {
  const t = useTranslations('performance');
  const g = useTranslations('goals');
  const columns: Column<SettledGoal>[] = [
    { key: 'goal', header: t('columns.goal'), rowHeader: true, cell: (goal) => `${goal.position}. ${goal.title}` },
    {
      key: 'weight',
      header: t('columns.weight'),
      numeric: true,
      cell: (goal) => <PercentText value={decimalText(goal.weight)} />,
    },
    {
      key: 'indicator',
      header: t('columns.indicator'),
      cell: (goal) => (
        <>
          {goal.indicator}
          <span className="block text-2xs text-ink-soft">{g(`types.${goal.type}`)}</span>
          <span className="block text-2xs text-ink-soft">
            {t('columns.means')}: {goal.meansOfVerification}
          </span>
        </>
      ),
    },
    {
      key: 'baseline',
      header: t('columns.baseline'),
      numeric: true,
      cell: (goal) => <NumberText value={decimalText(goal.baseline)} unit={goal.unit} />,
    },
    {
      key: 'target',
      header: t('columns.target'),
      numeric: true,
      cell: (goal) => (
        <>
          <NumberText value={decimalText(goal.target)} unit={goal.unit} />
          {goal.bandMin !== null && goal.bandMax !== null && (
            <span className="block text-2xs text-ink-soft">
              {t('goals.band', { min: decimalText(goal.bandMin), max: decimalText(goal.bandMax) })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'frequency',
      header: t('columns.frequency'),
      wide: true,
      cell: (goal) => g(`frequencies.${goal.frequency}`),
    },
  ];
  return (
    <DataTable
      caption={t('goals.title')}
      hideCaption
      columns={columns}
      rows={goals}
      rowKey={(goal) => goal.id}
      empty={<EmptyState title={t('goals.none')}>{t('goals.none_body')}</EmptyState>}
      {...(linked ? { rowHref: (goal: SettledGoal) => `/metas/${goal.id}` } : {})}
    />
  );
}
