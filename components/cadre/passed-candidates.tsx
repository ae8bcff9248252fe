/** PassedCandidates — candidates: who passed the course and waits for the resolution. */
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { Badge } from '@/components/ui/badge';
import { NumberText } from '@/components/ui/value-text';
import type { PassedCandidate } from '@/lib/domains/cadre/types';

export function PassedCandidates({ candidates }: { candidates: readonly PassedCandidate[] }) {
  const t = useTranslations('cadre');
  return (
    <Section title={t('incorporate.pending')} description={t('incorporate.pending_hint')}>
      <ul className="divide-y divide-line border-y border-line">
        {candidates.map((candidate) => (
          <li
            key={candidate.applicationId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
          >
            <div className="min-w-0">
              <p className="font-semibold">
                {candidate.name} {candidate.demonstration && <Badge icon={null}>{t('demonstration')}</Badge>}
              </p>
              <p className="text-sm text-ink-soft">
                <span className="figures">{candidate.code}</span> ·{' '}
                <AppLink href={`/concursos/${candidate.competition.id}`}>{candidate.competition.title}</AppLink>
                {candidate.courseScore && (
                  <>
                    {' '}
                    · {t('incorporate.score')} <NumberText value={candidate.courseScore} />
                  </>
                )}
              </p>
            </div>
            <ButtonLink href={`/cuerpo/incorporar/${candidate.applicationId}`} size="small">
              {t('incorporate.pending_action')}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
