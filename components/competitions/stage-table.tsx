/** StageTable — stages: the eliminatory stages of a call, in their order. */
import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DateText, NumberText, PercentText } from '@/components/ui/value-text';
import type { StoredTerms } from '@/lib/domains/competitions/types';

type Stage = StoredTerms['stages'][number];

export function StageTable({ stages }: { stages: readonly Stage[] }) {
  const t = useTranslations('competitions');
  const columns: Column<Stage>[] = [
    { key: 'name', header: t('detail.stage'), rowHeader: true, cell: (stage) => stage.name },
    {
      key: 'dates',
      header: t('detail.dates'),
      cell: (stage) => (
        <span>
          <DateText date={stage.startsOn} /> – <DateText date={stage.endsOn} />
        </span>
      ),
    },
    { key: 'weight', header: t('detail.weight'), numeric: true, cell: (stage) => <PercentText value={stage.weight} /> },
    {
      key: 'mark',
      header: t('detail.pass_mark'),
      numeric: true,
      cell: (stage) => (
        <span>
          <NumberText value={stage.passMark} /> / <NumberText value={stage.maxScore} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('detail.stages')}
      hideCaption
      columns={columns}
      rows={stages}
      rowKey={(stage) => stage.id}
      empty={<p className="text-ink-soft">{t('detail.stages_empty')}</p>}
    />
  );
}
