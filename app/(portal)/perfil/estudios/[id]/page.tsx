import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/components/layout/page-header';
import { StudyForm } from '@/components/people/study-form';
import { getOwnProfile } from '@/lib/domains/people/queries';
import { COUNTRIES } from '@/lib/domains/people/schema';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireActor } from '@/lib/platform/session';
import { updateStudyAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('studies.edit') };
}

export default async function StudyPage({ params }: PageProps<'/perfil/estudios/[id]'>) {
  const actor = await requireActor('candidate', 'manager');
  const [{ id }, t, profile] = await Promise.all([params, getTranslations('people'), getOwnProfile(actor.personId)]);
  const study = profile?.curriculum.studies.find((each) => each.id === id);
  if (!profile || !study) notFound();
  return (
    <>
      <PageHeader title={t('studies.edit')} breadcrumbs={[{ label: t('title'), href: '/perfil' }]} />
      <StudyForm
        action={updateStudyAction}
        accept={ACCEPTED_MEDIA_TYPES}
        countries={COUNTRIES}
        study={study}
        document={study.documentId ? profile.documents[study.documentId] : null}
      />
    </>
  );
}
