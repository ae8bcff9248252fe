/** TopManagement — ground (why the post is of the top public management, null when it is not), segment, heldByTrust, highImpact? ({since, reason}). */
import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import type { Segment, TpmGround } from '@/lib/domains/positions/tpm/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';

export interface TopManagementProps {
  ground: TpmGround | null;
  segment: Segment;
  highImpact?: { readonly since: CalendarDate; readonly reason: string | null } | undefined;
}

export function TopManagement({ ground, segment, highImpact }: TopManagementProps) {
  const t = useTranslations('positions.tpm');
  return (
    <DefinitionList
      items={[
        {
          term: t('is'),
          value: (
            <>
              {t(ground ? 'yes' : 'no')}
              <span className="block text-sm">{t(ground ? `why.${ground}` : 'why.none')}</span>
              {ground === 'listed_level_2' && (
                <AppLink href="/organismos-tpm" className="link text-sm">
                  {t('see_list')}
                </AppLink>
              )}
            </>
          ),
        },
        {
          term: t('segment'),
          value: (
            <>
              {t(`segments.${segment}`)}
              <span className="block text-sm">{t(segmentReason(ground, segment))}</span>
            </>
          ),
        },
        {
          term: t('monitoring'),
          value: t(segment === 'centralized' ? 'monitored.centralized' : 'monitored.guidance'),
        },
        ...(highImpact
          ? [
              {
                term: t('high_impact'),
                value: (
                  <>
                    {t('since')} <DateText date={highImpact.since} />
                    <span className="block text-sm whitespace-pre-line">{highImpact.reason}</span>
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function segmentReason(ground: TpmGround | null, segment: Segment) {
  if (segment !== 'centralized') return `because.${segment}` as const;
  return ground ? 'because.centralized_tpm' : 'because.centralized_impact';
}
