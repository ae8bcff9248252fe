/** ValuationHistory — valuations (newest first), today: those that rule no more or never did, each to be opened line by line. */
import { useTranslations } from 'next-intl';
import { StateBadge } from '@/components/ui/state-badge';
import { InstantText, MoneyText } from '@/components/ui/value-text';
import type { ValuationView } from '@/lib/domains/compensation/valuation/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { TableNotice } from './table-notice';
import { VALUATION_TONES } from './tones';
import { ValuationFacts } from './valuation-facts';
import { ValuationLines } from './valuation-lines';

export function ValuationHistory({ valuations, today }: { valuations: readonly ValuationView[]; today: CalendarDate }) {
  const t = useTranslations('compensation');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {valuations.map((valuation) => (
        <li key={valuation.id} className="py-4">
          <details>
            <summary className="cursor-pointer">
              <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
                <InstantText at={valuation.proposedAt} />
                <StateBadge
                  state={valuation.state}
                  tones={VALUATION_TONES}
                  label={t(`states.valuation_${valuation.state}`)}
                />
                <span>
                  {t('totals.annual')}: <MoneyText amount={valuation.valuation.annual} />
                </span>
              </span>
            </summary>
            <div className="space-y-4 pt-4">
              <TableNotice table={valuation.table} />
              <ValuationFacts valuation={valuation} />
              <ValuationLines lines={valuation.valuation.lines} today={today} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
