import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { ExperienceForm } from '@/components/people/experience-form';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireActor } from '@/lib/platform/session';
import { addExperienceAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('experience.add') };
}

export default async function NewExperiencePage() {
  await requireActor('candidate', 'manager');
  const t = await getTranslations('people');
  return (
    <>
      <PageHeader title={t('experience.add')} breadcrumbs={[{ label: t('title'), href: '/perfil' }]} />
      <ExperienceForm action={addExperienceAction} accept={ACCEPTED_MEDIA_TYPES} />
    </>
  );
}
