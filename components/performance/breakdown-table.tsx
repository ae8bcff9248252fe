/** BreakdownTable — explanation (AchievementExplanation): the achievement of the year, goal by goal, as it can be checked by hand. */
import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useReaderLocale } from '@/components/ui/locale';
import { PercentText } from '@/components/ui/value-text';
import type { AchievementExplanation, AchievementLine } from '@/lib/domains/goals/achievement';
import { formatNumber } from '@/lib/kernel/format';

export function BreakdownTable({ explanation }: { explanation: AchievementExplanation }) {
  const t = useTranslations('performance');
  const formulas = useTranslations('goals.formulas');
  const locale = useReaderLocale();
  const figure = (value: string | null) => (value === null ? '–' : formatNumber(value, locale));
  const columns: Column<AchievementLine>[] = [
    { key: 'goal', header: t('columns.goal'), rowHeader: true, cell: (line) => line.title },
    { key: 'baseline', header: t('columns.baseline'), numeric: true, cell: (line) => figure(line.baseline) },
    { key: 'target', header: t('columns.target'), numeric: true, cell: (line) => figure(line.target) },
    { key: 'value', header: t('columns.value'), numeric: true, cell: (line) => figure(line.value) },
    {
      key: 'formula',
      header: t('columns.formula'),
      cell: (line) => (
        <span className="figures">
          {formulas(line.formula, {
            value: figure(line.value),
            baseline: figure(line.baseline),
            target: figure(line.target),
            bandMin: figure(line.bandMin),
            bandMax: figure(line.bandMax),
            uncapped: figure(line.uncapped),
            achievement: figure(line.achievement),
          })}
        </span>
      ),
    },
    {
      key: 'achievement',
      header: t('columns.achievement'),
      numeric: true,
      cell: (line) => <PercentText value={line.achievement} />,
    },
    { key: 'weight', header: t('columns.weight'), numeric: true, cell: (line) => <PercentText value={line.weight} /> },
    {
      key: 'contribution',
      header: t('columns.contribution'),
      numeric: true,
      cell: (line) => <PercentText value={line.contribution} />,
    },
  ];
  return (
    <DataTable
      caption={explanation.cap === null ? t('evaluation.breakdown') : t('evaluation.cap', { cap: explanation.cap })}
      columns={columns}
      rows={explanation.lines}
      rowKey={(line) => line.title}
      empty={null}
      footer={
        <tr role="row">
          <th role="rowheader" scope="row" colSpan={7} className="py-2 text-left">
            {t('columns.total')}
          </th>
          <td role="cell" className="py-2 text-right">
            <PercentText value={explanation.total} />
          </td>
        </tr>
      }
    />
  );
}
