import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { missingItems } from '@/components/applications/missing-items';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import { getApplication, getDraft } from '@/lib/domains/applications/queries/application';
import { isOwn } from '@/lib/domains/applications/policy';
import { STATEMENTS } from '@/lib/domains/applications/types';
import { requireActor } from '@/lib/platform/session';
import { submitApplicationAction } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('review.title') };
}

export default async function ReviewPage({ params }: PageProps<'/postulaciones/[id]/presentar'>) {
  const actor = await requireActor('candidate');
  const application = await getApplication(actor, (await params).id);
  if (!application || !isOwn(actor, application)) notFound();
  const { id, version, competition } = application;
  if (application.state !== 'DRAFT') redirect(`/postulaciones/${id}` as Route);
  const [t, draft] = await Promise.all([getTranslations('applications'), getDraft(application)]);
  const missing = missingItems(t, draft.missing, id);
  const attached = draft.documents.filter(({ answer }) => answer !== null);
  return (
    <>
      <PageHeader
        title={t('review.title')}
        subtitle={`${competition.code} · ${competition.title}`}
        breadcrumbs={[
          { label: t('mine.title'), href: '/postulaciones' },
          { label: t('draft.breadcrumb'), href: `/postulaciones/${id}` },
        ]}
      />
      {missing.length > 0 && (
        <div className="mb-8">
          <Alert tone="warning" title={t('review.missing')}>
            <ul className="list-disc space-y-2 pl-5">
              {missing.map(({ text, href }) => (
                <li key={text}>
                  <AppLink href={href}>{text}</AppLink>
                </li>
              ))}
            </ul>
          </Alert>
        </div>
      )}
      <Section title={t('review.what')}>
        <DefinitionList
          items={[
            {
              term: t('draft.profile'),
              value: t('draft.profile_how', { studies: draft.studies, experiences: draft.experiences }),
            },
            {
              term: t('documents.title'),
              value: attached.map(({ name }) => name).join('; ') || t('documents.none_attached'),
            },
            {
              term: t('fields.statements'),
              value: t('review.statements', { accepted: application.statements.length, total: STATEMENTS.length }),
            },
            { term: t('start.until'), value: <DateText date={competition.closesOn} long /> },
          ]}
        />
      </Section>
      <ActionForm
        action={submitApplicationAction}
        label={t('review.title')}
        hidden={{ applicationId: id, version: String(version) }}
      >
        <p>{t('review.oath')}</p>
        <FormActions>
          <SubmitButton>{t('review.submit')}</SubmitButton>
          <ButtonLink href={`/postulaciones/${id}`}>{t('review.back')}</ButtonLink>
        </FormActions>
      </ActionForm>
    </>
  );
}
