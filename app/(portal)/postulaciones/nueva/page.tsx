import type { Metadata, Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateText } from '@/components/ui/value-text';
import { getCall } from '@/lib/domains/applications/queries/call';
import { findOwnApplicationTo } from '@/lib/domains/applications/queries/own-applications';
import { checkOpen } from '@/lib/domains/applications/rules';
import { STATEMENTS } from '@/lib/domains/applications/types';
import { refusalMessage } from '@/lib/platform/action';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { startApplicationAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('applications'))('start.title') };
}

export default async function NewApplicationPage({ searchParams }: PageProps<'/postulaciones/nueva'>) {
  const actor = await requireActor('candidate');
  const { concurso } = await searchParams;
  const call = typeof concurso === 'string' ? await getCall(concurso) : null;
  if (!call) notFound();
  const existing = await findOwnApplicationTo(actor.personId, call.id);
  if (existing) redirect(`/postulaciones/${existing.id}` as Route);
  const t = await getTranslations('applications');
  const open = checkOpen(call, today());
  return (
    <>
      <PageHeader
        title={t('start.title')}
        subtitle={<AppLink href={`/concursos/${call.id}`}>{`${call.code} · ${call.title}`}</AppLink>}
        breadcrumbs={[{ label: t('mine.title'), href: '/postulaciones' }]}
      />
      <Section title={t('start.what')}>
        <DefinitionList
          items={[
            { term: t('start.until'), value: <DateText date={call.closesOn} long /> },
            { term: t('start.vacancies'), value: call.vacancies },
            {
              term: t('start.documents'),
              value:
                call.documents
                  .map(({ name, mandatory }) => (mandatory ? name : t('start.optional', { name })))
                  .join('; ') || t('start.no_documents'),
            },
            {
              term: t('start.statements'),
              value: STATEMENTS.map((statement) => t(`statements.${statement}.short`)).join('; '),
            },
          ]}
        />
      </Section>
      {!open.ok ? (
        <Alert tone="danger" title={t('start.not_possible')}>
          {await refusalMessage(open.refusal)}
        </Alert>
      ) : actor.personId === null ? (
        <Alert
          tone="warning"
          title={t('start.identity_first')}
          action={<ButtonLink href="/perfil/datos">{t('start.fill_identity')}</ButtonLink>}
        >
          {t('start.identity_why')}
        </Alert>
      ) : (
        <ActionForm action={startApplicationAction} label={t('start.title')} hidden={{ competitionId: call.id }}>
          <p className="text-ink-soft">{t('start.explain')}</p>
          <FormActions>
            <SubmitButton>{t('start.begin')}</SubmitButton>
          </FormActions>
        </ActionForm>
      )}
    </>
  );
}
