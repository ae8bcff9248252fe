import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TermsForm } from '@/components/competitions/terms-form';
import { PageHeader } from '@/components/layout/page-header';
import { Alert } from '@/components/ui/alert';
import { getCompetition } from '@/lib/domains/competitions/queries';
import { frameOf } from '@/lib/domains/norms/frames';
import { requireActor } from '@/lib/platform/session';
import { editTermsAction } from '../../actions';
import { termsFormSettings } from '../../terms-form-settings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('competitions'))('form.edit_title') };
}

export default async function EditTermsPage({ params }: PageProps<'/concursos/[id]/editar'>) {
  const [{ id }, actor] = await Promise.all([params, requireActor('selection_specialist')]);
  const [t, competition] = await Promise.all([getTranslations('competitions'), getCompetition(actor, id)]);
  if (!competition) notFound();
  if (competition.state !== 'DRAFT') redirect(`/concursos/${id}`);
  const { code, frame, returnReason, terms, version } = competition;
  return (
    <>
      <PageHeader
        title={t('form.edit_title')}
        subtitle={terms.title}
        breadcrumbs={[
          { label: t('title'), href: '/concursos' },
          { label: code, href: `/concursos/${id}` },
        ]}
      />
      {returnReason && (
        <div className="mb-8">
          <Alert tone="warning" title={t('actions.return_reason')}>
            {returnReason}
          </Alert>
        </div>
      )}
      <TermsForm
        action={editTermsAction}
        initial={terms}
        hidden={{ competitionId: id, version: String(version) }}
        draftKey={`${actor.userId}:bases:${id}`}
        label={t('form.edit_title')}
        {...termsFormSettings(frameOf(frame))}
      />
    </>
  );
}
