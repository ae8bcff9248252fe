/**
 * StageResults  stages: each stage of the call with the person's score, what it took to pass, and the reason given
 * MeritResult   merit (rank, total, lines): how the total was computed, line by line
 */
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import { DateText, NumberText } from '@/components/ui/value-text';
import type { MeritLine } from '@/lib/domains/competitions/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { ScoreOutOf } from './score-out-of';

interface Stage {
  readonly stageId: string;
  readonly name: string;
  readonly passMark: string;
  readonly maxScore: string;
  readonly startsOn: CalendarDate;
  readonly result: { readonly score: string; readonly passed: boolean; readonly reason: string } | null;
}

export function StageResults({ stages }: { stages: readonly Stage[] }) {
  const t = useTranslations('applications');
  return (
    <DataTable
      caption={t('stages.title')}
      hideCaption
      rows={stages}
      rowKey={({ stageId }) => stageId}
      empty={null}
      columns={[
        { key: 'name', header: t('stages.stage'), rowHeader: true, cell: ({ name }) => name },
        { key: 'date', header: t('stages.date'), cell: ({ startsOn }) => <DateText date={startsOn} /> },
        {
          key: 'pass',
          header: t('stages.pass_mark'),
          numeric: true,
          cell: ({ passMark, maxScore }) => <ScoreOutOf score={passMark} maximum={maxScore} />,
        },
        {
          key: 'score',
          header: t('stages.score'),
          numeric: true,
          cell: ({ result }) => (result ? <NumberText value={result.score} /> : '–'),
        },
        {
          key: 'result',
          header: t('stages.result'),
          cell: ({ result }) =>
            result ? (
              <Badge tone={result.passed ? 'success' : 'danger'}>
                {t(result.passed ? 'stages.passed' : 'stages.failed')}
              </Badge>
            ) : (
              <span className="text-ink-soft">{t('stages.pending')}</span>
            ),
        },
        { key: 'reason', header: t('stages.reason'), cell: ({ result }) => result?.reason ?? '–' },
      ]}
    />
  );
}

export function MeritResult({
  merit,
}: {
  merit: { readonly rank: number; readonly total: string; readonly lines: readonly MeritLine[] };
}) {
  const t = useTranslations('applications');
  return (
    <DataTable
      caption={t('merit.caption', { rank: merit.rank })}
      rows={merit.lines}
      rowKey={({ stageId }) => stageId}
      empty={null}
      columns={[
        { key: 'name', header: t('stages.stage'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'score',
          header: t('stages.score'),
          numeric: true,
          cell: ({ score, maxScore }) => <ScoreOutOf score={score} maximum={maxScore} />,
        },
        {
          key: 'weight',
          header: t('merit.weight'),
          numeric: true,
          cell: ({ weight }) => <NumberText value={weight} unit="%" />,
        },
        {
          key: 'points',
          header: t('merit.points'),
          numeric: true,
          cell: ({ points }) => <NumberText value={points} />,
        },
      ]}
      footer={
        <tr>
          <th scope="row" colSpan={3} className="py-2 text-left">
            {t('merit.total')}
          </th>
          <td className="py-2 text-right">
            <NumberText value={merit.total} />
          </td>
        </tr>
      }
    />
  );
}
