import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { formatNumber } from '@/lib/kernel/format';
import { getPassedCandidate } from '@/lib/domains/cadre/queries';
import { today } from '@/lib/platform/clock';
import { requireActor } from '@/lib/platform/session';
import { incorporateAction } from '../../actions';

type Props = PageProps<'/cuerpo/incorporar/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cadre'))('incorporate.submit') };
}

export default async function IncorporatePage({ params }: Props) {
  const [{ id }, actor] = await Promise.all([params, requireActor('directorate', 'council_member')]);
  const [t, candidate, locale] = await Promise.all([getTranslations('cadre'), getPassedCandidate(id), getLocale()]);
  if (!candidate) notFound();
  const figure = (value: string) => formatNumber(value, locale === 'en' ? 'en' : 'es');
  const { competition, courseScore, coursePassMark, name } = candidate;
  return (
    <>
      <PageHeader
        title={t('incorporate.title', { name })}
        subtitle={t('incorporate.subtitle', { score: figure(courseScore ?? '0'), mark: figure(coursePassMark) })}
        breadcrumbs={[{ label: t('title'), href: '/cuerpo' }]}
      />
      <Section title={t('incorporate.person')}>
        <DefinitionList
          items={[
            { term: t('incorporate.person'), value: <AppLink href={`/postulaciones/${id}`}>{candidate.code}</AppLink> },
            {
              term: t('incorporate.competition'),
              value: <AppLink href={`/concursos/${competition.id}`}>{competition.title}</AppLink>,
            },
            { term: t('incorporate.vacancies'), value: <span className="figures">{candidate.vacanciesLeft}</span> },
          ]}
        />
      </Section>
      <div className="mb-6">
        <Alert>{t('incorporate.effect')}</Alert>
      </div>
      <ActionForm
        action={incorporateAction}
        hidden={{ applicationId: id }}
        draftKey={`${actor.userId}:incorporar:${id}`}
        label={t('incorporate.submit')}
      >
        <TextField
          name="resolution"
          label={t('incorporate.resolution')}
          hint={t('incorporate.resolution_hint')}
          required
          maxLength={120}
          width="medium"
        />
        <DateField name="incorporatedOn" label={t('incorporate.date')} required defaultValue={today()} max={today()} />
        <FormActions>
          <SubmitButton>{t('incorporate.submit')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  );
}
