import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { PageHeader } from '@/components/layout/page-header';
import { ExperienceForm } from '@/components/people/experience-form';
import { getOwnProfile } from '@/lib/domains/people/queries';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireActor } from '@/lib/platform/session';
import { updateExperienceAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('experience.edit') };
}

export default async function ExperiencePage({ params }: PageProps<'/perfil/experiencia/[id]'>) {
  const actor = await requireActor('candidate', 'manager');
  const [{ id }, t, profile] = await Promise.all([params, getTranslations('people'), getOwnProfile(actor.personId)]);
  const experience = profile?.curriculum.experiences.find((each) => each.id === id);
  if (!profile || !experience) notFound();
  return (
    <>
      <PageHeader title={t('experience.edit')} breadcrumbs={[{ label: t('title'), href: '/perfil' }]} />
      <ExperienceForm
        action={updateExperienceAction}
        accept={ACCEPTED_MEDIA_TYPES}
        experience={experience}
        document={experience.documentId ? profile.documents[experience.documentId] : null}
      />
    </>
  );
}
