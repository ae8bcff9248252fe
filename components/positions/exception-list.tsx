/** ExceptionList — exceptions (newest first): what was asked for a post, on what ground, and what SERVIR decided. */
import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { StateBadge } from '@/components/ui/state-badge';
import { DateText, InstantText } from '@/components/ui/value-text';
import type { ExceptionView } from '@/lib/domains/positions/exception/types';
import { GroupAndRole } from './group-and-role';
import { EXCEPTION_TONES } from './tones';

export function ExceptionList({ exceptions }: { exceptions: readonly ExceptionView[] }) {
  const t = useTranslations('positions');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {exceptions.map((exception) => (
        <li key={exception.id} className="space-y-1 py-4">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            <GroupAndRole group={exception.groupAsked} role={exception.roleAsked} />
            <StateBadge
              state={exception.state}
              tones={EXCEPTION_TONES}
              label={t(`states.exception_${exception.state}`)}
            />
          </p>
          <p className="text-sm text-ink-soft">
            {t(`grounds.${exception.ground}`)} · <InstantText at={exception.requestedAt} />
          </p>
          <p className="whitespace-pre-line">{exception.reason}</p>
          {exception.documentId && (
            <p className="text-sm">
              <AppLink href={`/documentos/${exception.documentId}`}>{t('exception.proof')}</AppLink>
            </p>
          )}
          {exception.decidedOn && (
            <div className="border-l-2 border-line pl-4 text-sm">
              <p className="font-semibold">
                {exception.resolution}, <DateText date={exception.decidedOn} />
              </p>
              <p className="whitespace-pre-line">{exception.decisionReason}</p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
