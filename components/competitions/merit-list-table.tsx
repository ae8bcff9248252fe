/** MeritListTable — code, places, detailed? (with the mark and points of each stage): who reached which place. */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { NumberText } from '@/components/ui/value-text';
import type { Tone } from '@/components/ui/tone';
import type { MeritOutcome, MeritPlaceView } from '@/lib/domains/competitions/types';

const TONES: Record<MeritOutcome, Tone> = {
  SELECTED: 'success',
  PASSED_WITHOUT_VACANCY: 'progress',
  NOT_SELECTED: 'neutral',
};

export function MeritListTable({
  code,
  places,
  detailed = false,
}: {
  code: string;
  places: readonly MeritPlaceView[];
  detailed?: boolean;
}) {
  const t = useTranslations('competitions');
  const stages = places[0]?.lines ?? [];
  const perStage: Column<MeritPlaceView>[] = stages.map((stage, index) => ({
    key: stage.stageId,
    header: stage.name,
    numeric: true,
    cell: (entry) => {
      const line = entry.lines[index];
      return (
        line && (
          <span className="whitespace-nowrap">
            <NumberText value={line.score} /> (<NumberText value={line.points} />)
          </span>
        )
      );
    },
  }));
  const columns: Column<MeritPlaceView>[] = [
    { key: 'rank', header: t('merit.rank'), numeric: true, cell: (entry) => entry.rank },
    {
      key: 'name',
      header: t('merit.name'),
      rowHeader: true,
      cell: (entry) => (
        <>
          {entry.candidateName} {entry.demonstration && <Badge icon={null}>{t('demonstration')}</Badge>}
        </>
      ),
    },
    {
      key: 'code',
      header: t('merit.code'),
      cell: (entry) => <span className="figures whitespace-nowrap">{entry.applicationCode}</span>,
    },
    ...(detailed ? perStage : []),
    {
      key: 'total',
      header: t('merit.total'),
      numeric: true,
      cell: (entry) => (
        <strong>
          <NumberText value={entry.total} />
        </strong>
      ),
    },
    {
      key: 'outcome',
      header: t('merit.outcome'),
      cell: (entry) => <Badge tone={TONES[entry.outcome]}>{t(`merit.outcomes.${entry.outcome}`)}</Badge>,
    },
  ];
  return (
    <DataTable
      caption={t('merit.caption', { code })}
      hideCaption
      columns={columns}
      rows={places}
      rowKey={(entry) => entry.applicationCode}
      empty={<EmptyState title={t('merit.empty')} />}
    />
  );
}
