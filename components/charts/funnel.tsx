/** Funnel — title, summary?, stages ({key, label, count}[]), stageLabel, countLabel (headings of the numbers). */
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { useReaderLocale } from '@/components/ui/locale';
import { formatNumber, formatPercent } from '@/lib/kernel/format';
import { ChartFrame, ChartTitles, imageOf } from './chart-frame';
import { funnelSteps, type FunnelStage } from './funnel-steps';

const ROW = 44;

export interface FunnelProps {
  title: string;
  summary?: string;
  stages: readonly FunnelStage[];
  stageLabel: string;
  countLabel: string;
}

export function Funnel({ title, summary, stages, stageLabel, countLabel }: FunnelProps) {
  const t = useTranslations('charts');
  const id = useId();
  const locale = useReaderLocale();
  const steps = funnelSteps(stages);
  const percent = (value: number) => formatPercent(Number(value.toFixed(1)), locale, 1);
  return (
    <ChartFrame
      title={title}
      summary={summary}
      table={{
        columns: [stageLabel, countLabel, t('ofFirst'), t('ofPrevious'), t('lost')],
        rows: steps.map((step) => ({
          key: step.key,
          cells: [
            step.label,
            formatNumber(step.count, locale),
            percent(step.ofFirst),
            percent(step.ofPrevious),
            formatNumber(step.lost, locale),
          ],
        })),
      }}
    >
      <svg
        width="100%"
        height={steps.length * ROW}
        className="figures overflow-visible text-2xs"
        {...imageOf(id, summary)}
      >
        <ChartTitles id={id} title={title} summary={summary} />
        {steps.map((step, index) => (
          <g key={step.key} transform={`translate(0 ${index * ROW})`}>
            <text x="0" y="12" fill="var(--color-ink)">
              {step.label}
            </text>
            <text x="100%" y="12" textAnchor="end" fill="var(--color-ink)">
              <tspan fontWeight="600">{formatNumber(step.count, locale)}</tspan>
              {index > 0 && (
                <tspan fill="var(--color-ink-soft)"> · {t('wentOn', { share: percent(step.ofPrevious) })}</tspan>
              )}
            </text>
            <rect
              x={`${(100 - step.ofFirst) / 2}%`}
              width={`${step.ofFirst}%`}
              y="18"
              height="16"
              rx="2"
              fill="var(--color-accent-fill)"
              opacity={1 - index * 0.09}
            />
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}
