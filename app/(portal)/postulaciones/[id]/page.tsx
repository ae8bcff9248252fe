import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { getApplication } from '@/lib/domains/applications/queries/application';
import { requireActor } from '@/lib/platform/session';
import { DraftPage } from './draft-page';
import { SubmittedPage } from './submitted-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('kind') };
}

/** One address for all its readers: its author, who screens it, who approves the list. */
export default async function ApplicationPage({ params }: PageProps<'/postulaciones/[id]'>) {
  const actor = await requireActor();
  const application = await getApplication(actor, (await params).id);
  if (!application) notFound();
  return application.state === 'DRAFT' ? (
    <DraftPage actor={actor} application={application} />
  ) : (
    <SubmittedPage actor={actor} application={application} />
  );
}
