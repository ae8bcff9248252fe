import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { StudyForm } from '@/components/people/study-form';
import { COUNTRIES } from '@/lib/domains/people/schema';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireActor } from '@/lib/platform/session';
import { addStudyAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('studies.add') };
}

export default async function NewStudyPage() {
  await requireActor('candidate', 'manager');
  const t = await getTranslations('people');
  return (
    <>
      <PageHeader title={t('studies.add')} breadcrumbs={[{ label: t('title'), href: '/perfil' }]} />
      <StudyForm action={addStudyAction} accept={ACCEPTED_MEDIA_TYPES} countries={COUNTRIES} />
    </>
  );
}
