import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { FileLink } from '@/components/ui/file-link';
import { requireActor } from '@/lib/platform/session';
import { UploadForm } from '../upload-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('new.title') };
}

/** Where an import begins: the template to fill in, and the file to send. */
export default async function NewImportPage() {
  const actor = await requireActor('entity_hr', 'selection_specialist', 'directorate');
  const t = await getTranslations('imports');
  return (
    <>
      <PageHeader title={t('new.title')} breadcrumbs={[{ label: t('list.title'), href: '/importaciones' }]} />
      <p className="mb-8 max-w-(--width-prose)">
        {t(actor.role === 'entity_hr' ? 'new.intro_own' : 'new.intro_census')}
      </p>
      <Section title={t('new.template')} description={t('new.template_hint')}>
        <p className="flex flex-wrap gap-x-8 gap-y-2">
          <FileLink label={t('new.xlsx')} href="/importaciones/plantilla?formato=xlsx" />
          <FileLink label={t('new.csv')} href="/importaciones/plantilla?formato=csv" />
        </p>
      </Section>
      <Section title={t('new.upload')}>
        <UploadForm />
      </Section>
    </>
  );
}
