/** QuotaExceptionList — exceptions (newest first): what was asked of an entity's caps and what SERVIR decided. */
import { useTranslations } from 'next-intl';
import { FileLink } from '@/components/ui/file-link';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText, InstantText } from '@/components/ui/value-text';
import type { QuotaExceptionView } from '@/lib/domains/positions/trust/exception/types';
import { EXCEPTION_TONES } from './tones';

export function QuotaExceptionList({ exceptions }: { exceptions: readonly QuotaExceptionView[] }) {
  const t = useTranslations('positions');
  const q = useTranslations('holders.quota');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {exceptions.map((exception) => (
        <li key={exception.id} className="space-y-1 py-4">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            {q(`asked_${exception.bound}`, { limit: exception.limitAsked })}
            <StateBadge
              state={exception.state}
              tones={EXCEPTION_TONES}
              label={t(`states.quota_exception_${exception.state}`)}
            />
          </p>
          <p className="text-sm text-ink-soft">
            <InstantText at={exception.requestedAt} />
          </p>
          <p className="whitespace-pre-line">{exception.reason}</p>
          {exception.documentId && (
            <p className="text-sm">
              <FileLink label={t('exception.proof')} href={`/documentos/${exception.documentId}`} />
            </p>
          )}
          {exception.decidedOn && (
            <div className="border-l-2 border-line pl-4 text-sm">
              <p className="font-semibold">
                {exception.resolution}, <DateText date={exception.decidedOn} />
              </p>
              {exception.limitGranted !== null && exception.validUntil && (
                <p>
                  {q(`granted_${exception.bound}`, { limit: exception.limitGranted })}{' '}
                  <DateText date={exception.validUntil} />
                </p>
              )}
              <p className="whitespace-pre-line">{exception.decisionReason}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
