import { getTranslations } from 'next-intl/server';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { Section } from '@/components/layout/section';
import { TopManagement } from '@/components/positions/top-management';
import type { SeatRecord } from '@/lib/domains/positions/queries/get-seat';
import type { Actor } from '@/lib/kernel/actor';
import { setHighImpactAction } from './actions';

/** Whether a manager's post is of the top public management and how it is monitored; the directorate says which are of high impact. */
export async function MonitoringSection({ actor, seat }: { actor: Actor; seat: SeatRecord }) {
  const t = await getTranslations('positions.tpm');
  const { ground, segment, highImpactSince, highImpactReason } = seat;
  if (segment === null) return null;
  const impact = highImpactSince ? 'ordinary' : 'high';
  return (
    <Section title={t('title')} description={t('hint')}>
      <TopManagement
        ground={ground}
        segment={segment}
        highImpact={highImpactSince ? { since: highImpactSince, reason: highImpactReason } : undefined}
      />
      {actor.role === 'directorate' && (
        <details data-chrome className="mt-4">
          <summary className="link w-fit">{t(`impact.${impact}`)}</summary>
          <div className="pt-4">
            <ReasonedForm
              id="impacto"
              action={setHighImpactAction}
              hidden={{ seatId: seat.id, version: String(seat.version), impact }}
              reasonLabel={t('impact.reason')}
              reasonHint={t('impact.hint')}
              submit={t(`impact.${impact}`)}
              variant="secondary"
            />
          </div>
        </details>
      )}
    </Section>
  );
}
