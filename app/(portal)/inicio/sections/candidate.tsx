import { getTranslations } from 'next-intl/server';
import { OwnApplicationsTable } from '@/components/applications/own-applications-table';
import { ButtonLink } from '@/components/forms/button';
import { Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { listOwnApplications } from '@/lib/domains/applications/queries/own-applications';
import { getOwnProfile } from '@/lib/domains/people/queries';
import { missingFromProfile } from '@/lib/domains/people/rules';
import type { HomeSectionProps } from './index';

/** A candidate's home: what their profile lacks, and where each application stands. */
export async function CandidateHome({ actor }: HomeSectionProps) {
  const [t, applications, profile] = await Promise.all([
    getTranslations('applications'),
    listOwnApplications(actor.personId),
    getOwnProfile(actor.personId),
  ]);
  const missing = missingFromProfile(
    profile?.identity ?? null,
    profile?.curriculum ?? { studies: [], experiences: [] },
  );
  return (
    <>
      {missing.length > 0 && (
        <div className="mb-8">
          <Alert
            tone="warning"
            title={t('home.profile_incomplete')}
            action={
              <ButtonLink href="/perfil" size="small">
                {t('draft.profile_open')}
              </ButtonLink>
            }
          >
            {missing.map((item) => t(`missing.${item}`)).join('; ')}
          </Alert>
        </div>
      )}
      <Section
        title={t('mine.title')}
        actions={
          <ButtonLink href="/concursos" size="small">
            {t('mine.open_calls')}
          </ButtonLink>
        }
      >
        <OwnApplicationsTable applications={applications} />
      </Section>
    </>
  );
}
