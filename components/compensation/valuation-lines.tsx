/** ValuationLines — lines, today: a valuation line by line, each with how it comes about and its rule. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { DateText, MoneyText, PercentText } from '@/components/ui/value-text';
import { LINE_SOURCES } from '@/lib/domains/compensation/valuation/sources';
import { lasts } from '@/lib/domains/compensation/valuation/rules';
import type { ValuationLine } from '@/lib/domains/compensation/valuation/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

export function ValuationLines({ lines, today }: { lines: readonly ValuationLine[]; today: CalendarDate }) {
  const t = useTranslations('compensation');
  return (
    <DataTable
      caption={t('lines.caption')}
      hideCaption
      rows={lines.map((line, index) => ({ line, index }))}
      rowKey={({ index }) => String(index)}
      empty={null}
      columns={[
        { key: 'line', header: t('lines.line'), rowHeader: true, cell: ({ line }) => t(`lines.${line.kind}`) },
        { key: 'how', header: t('lines.how'), cell: ({ line }) => <How line={line} today={today} /> },
        { key: 'rule', header: t('lines.rule'), wide: true, cell: ({ line }) => LINE_SOURCES[line.kind] },
        {
          key: 'amount',
          header: t('lines.amount'),
          numeric: true,
          cell: ({ line }) => <MoneyText amount={line.amount} />,
        },
      ]}
    />
  );
}

function How({ line, today }: { line: ValuationLine; today: CalendarDate }) {
  const t = useTranslations('compensation');
  const classes = useTranslations('entities.classes');
  switch (line.kind) {
    case 'main':
      return (
        <>
          {t('lines.cell', {
            class: classes(line.cell.entityClass),
            level: line.cell.level,
            reporting: t(`reporting.${line.cell.reporting}`).toLowerCase(),
            range: line.cell.budgetRange,
            category: line.cell.category,
          })}{' '}
          {t('lines.maximum')} <MoneyText amount={line.maximum} />
        </>
      );
    case 'function':
      return (
        <>
          {t(`functions.${line.of}`)}: <PercentText value={line.percent} /> {t('lines.of_main')}
        </>
      );
    case 'headcount':
      return (
        <>
          {t('lines.people', { count: line.people })}: <PercentText value={line.percent} /> {t('lines.of_main')}
        </>
      );
    case 'prioritised':
      return (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <span>
            {t(`priority_grounds.${line.ground}`)}, <DateText date={line.from} /> – <DateText date={line.until} />.{' '}
            {line.decree}
          </span>
          {!lasts(line, today) && <Badge tone="neutral">{t('lines.not_today')}</Badge>}
        </span>
      );
  }
}
