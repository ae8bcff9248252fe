/** PortfolioHeat — rows of the portfolio: each aspect of an assignment, how much it asks for attention, and where to look. */
import { useTranslations } from 'next-intl';
import { HeatGrid } from '@/components/charts/heat-grid';
import type { RiskLevel } from '@/lib/domains/entities/types';
import {
  commitmentsAttention,
  endingAttention,
  progressAttention,
  riskAttention,
  visitAttention,
  type Ending,
} from '@/lib/domains/monitoring/portfolio/rules';
import { ATTENTION_TONES } from './tones';

export interface HeatRow {
  readonly assignmentId: string;
  readonly code: string;
  readonly post: string;
  readonly entity: string;
  readonly risk: RiskLevel | null;
  readonly cycleId: string | null;
  readonly stalledDays: number | null;
  readonly openCommitments: number;
  readonly overdueCommitments: number;
  readonly nextVisit: { readonly id: string; readonly days: number } | null;
  readonly ending: Ending | null;
}

const COLUMNS = ['risk', 'progress', 'commitments', 'visit', 'ending'] as const;

export function PortfolioHeat({ rows }: { rows: readonly HeatRow[] }) {
  const t = useTranslations('monitoring');
  const owed = (row: HeatRow) => ({ open: row.openCommitments, overdue: row.overdueCommitments });
  return (
    <HeatGrid
      title={t('portfolio.heat')}
      summary={t('portfolio.heat_summary')}
      rowLabel={t('portfolio.assignment')}
      columns={COLUMNS.map((key) => ({ key, label: t(`portfolio.columns.${key}`) }))}
      rows={rows.map((row) => ({
        key: row.assignmentId,
        label: `${row.post}, ${row.entity}`,
        href: `/asignaciones/${row.assignmentId}`,
        cells: {
          risk: {
            tone: ATTENTION_TONES[riskAttention(row.risk)],
            text: row.risk ? t(`risks.${row.risk}`) : t('portfolio.unknown_risk'),
          },
          progress: {
            tone: row.stalledDays === null ? 'neutral' : ATTENTION_TONES[progressAttention(row.stalledDays)],
            text:
              row.stalledDays === null ? t('portfolio.no_goals') : t('portfolio.days_ago', { days: row.stalledDays }),
            ...(row.cycleId ? { href: `/desempeno/${row.cycleId}` } : {}),
          },
          commitments: {
            tone: ATTENTION_TONES[commitmentsAttention(owed(row))],
            text: t('portfolio.owed', owed(row)),
            ...(row.openCommitments > 0 ? { href: `/compromisos?buscar=${encodeURIComponent(row.post)}` } : {}),
          },
          visit: {
            tone: ATTENTION_TONES[visitAttention(row.nextVisit?.days ?? null)],
            text: visitText(row.nextVisit?.days ?? null, t),
            href: row.nextVisit ? `/visitas/${row.nextVisit.id}` : `/visitas/nueva?asignacion=${row.assignmentId}`,
          },
          ending: {
            tone: row.ending ? ATTENTION_TONES[endingAttention(row.ending)] : 'neutral',
            text: row.ending
              ? t(`portfolio.${row.ending.what}_in`, {
                  days: Math.abs(row.ending.days),
                  ended: row.ending.days < 0 ? 'yes' : 'no',
                })
              : t('portfolio.no_ending'),
          },
        },
      }))}
    />
  );
}

function visitText(days: number | null, t: ReturnType<typeof useTranslations<'monitoring'>>): string {
  if (days === null) return t('portfolio.no_visit');
  return days < 0 ? t('portfolio.visit_overdue', { days: -days }) : t('portfolio.visit_in', { days });
}
