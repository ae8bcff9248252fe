import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnApplicationsTable } from '@/components/applications/own-applications-table';
import { ButtonLink } from '@/components/forms/button';
import { PageHeader } from '@/components/layout/page-header';
import { listOwnApplications } from '@/lib/domains/applications/queries/own-applications';
import { requireActor } from '@/lib/platform/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('mine.title') };
}

export default async function OwnApplicationsPage() {
  const actor = await requireActor('candidate');
  const [t, applications] = await Promise.all([getTranslations('applications'), listOwnApplications(actor.personId)]);
  return (
    <>
      <PageHeader
        title={t('mine.title')}
        subtitle={t('mine.subtitle')}
        actions={<ButtonLink href="/concursos">{t('mine.open_calls')}</ButtonLink>}
      />
      <OwnApplicationsTable applications={applications} />
    </>
  );
}
