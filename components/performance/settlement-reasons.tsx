/** SettlementReasons — cycle: the reasons given while the goals were settled, each with its words. */
import { useTranslations } from 'next-intl';
import type { CycleView } from '@/lib/domains/performance/cycle/types';

export function SettlementReasons({
  cycle,
}: {
  cycle: Pick<CycleView, 'lateReason' | 'settlementReason' | 'objection' | 'resolutionReason'>;
}) {
  const t = useTranslations('performance.goals');
  const given = [
    [t('late'), cycle.lateReason],
    [t('settlement'), cycle.settlementReason],
    [t('objection'), cycle.objection],
    [t('resolution'), cycle.resolutionReason],
  ].filter(([, text]) => text !== null);
  if (given.length === 0) return null;
  return (
    <dl className="mt-5 flex max-w-(--width-prose) flex-col gap-3 text-sm">
      {given.map(([title, text]) => (
        <div key={title}>
          <dt className="text-ink-soft">{title}</dt>
          <dd className="mt-0.5 border-l-2 border-line-strong pl-3 whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
