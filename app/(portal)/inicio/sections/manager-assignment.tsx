import { getTranslations } from 'next-intl/server';
import { AssignmentDates } from '@/components/agreements/assignment-dates';
import { ASSIGNMENT_TONES } from '@/components/agreements/state-tones';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { getOwnAssignment } from '@/lib/domains/agreements/assignment/queries';
import { today } from '@/lib/platform/clock';
import type { HomeSectionProps } from '.';

/** The manager's agreement and its dates. */
export async function ManagerAssignment({ actor }: HomeSectionProps) {
  const [t, assignment] = await Promise.all([getTranslations('agreements'), getOwnAssignment(actor)]);
  if (!assignment) {
    return (
      <Section title={t('home.mine')}>
        <EmptyState title={t('home.mine_none')}>{t('home.mine_none_body')}</EmptyState>
      </Section>
    );
  }
  return (
    <Section
      title={t('home.mine')}
      description={`${assignment.post}, ${assignment.entity}`}
      actions={
        <>
          {assignment.agreement && (
            <ButtonLink href={`/convenios/${assignment.agreement.id}`} size="small">
              {t('home.agreement')}
            </ButtonLink>
          )}
          <ButtonLink href={`/asignaciones/${assignment.id}`} size="small">
            {t('home.see')}
          </ButtonLink>
        </>
      }
    >
      <p className="mb-4">
        <StateBadge
          state={assignment.state}
          tones={ASSIGNMENT_TONES}
          label={t(`states.assignment_${assignment.state}`)}
        />
      </p>
      <AssignmentDates dates={assignment} probationMonths={assignment.probationMonths} today={today()} />
    </Section>
  );
}
