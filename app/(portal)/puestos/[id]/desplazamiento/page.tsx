import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { SelectField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { ReasonField, TextAreaField } from '@/components/forms/textarea-field';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { DisplacementOptions } from '@/components/positions/displacement-options';
import { Alert } from '@/components/ui/alert';
import { DateText } from '@/components/ui/value-text';
import { getDisplacement } from '@/lib/domains/positions/holding/queries';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireSession } from '@/lib/platform/session';
import { displaceManagerAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('holders'))('displace.title') };
}

/** HR moves a manager chosen by competition to a similar post, seeing of each other post what it lacks to be one. */
export default async function DisplaceManagerPage({ params }: PageProps<'/puestos/[id]/desplazamiento'>) {
  const { actor } = await requireSession('entity_hr');
  const found = await getDisplacement(actor, (await params).id, today());
  if (!found) notFound();
  const { seat, holding, options, termEndsOn, term } = found;
  const similar = options.filter(({ lacks }) => lacks.length === 0);
  const [t, p] = await Promise.all([getTranslations('holders'), getTranslations('positions')]);
  return (
    <>
      <PageHeader
        title={t('displace.title')}
        subtitle={`${seat.title} · ${seat.unit.name}`}
        breadcrumbs={[{ label: seat.title, href: `/puestos/${seat.id}` }]}
      />
      <p className="mb-8 max-w-(--width-prose)">{t('displace.intro')}</p>
      <Section title={t('end.holder')}>
        <DefinitionList
          items={[
            { term: holding.name, value: p(`modalities.${holding.modality}`) },
            { term: t('end.since'), value: <DateText date={holding.startsOn} long /> },
            ...(termEndsOn ? [{ term: t('displace.term'), value: <DateText date={termEndsOn} long /> }] : []),
          ]}
        />
      </Section>
      <Section title={t('displace.posts')} description={t('displace.posts_hint')}>
        <DisplacementOptions options={options} />
      </Section>
      {!term.ok && (
        <div className="mb-8">
          <Alert tone="warning" title={t('displace.term_over')}>
            {t('displace.term_over_why')}
          </Alert>
        </div>
      )}
      {similar.length === 0 ? (
        <Alert tone="warning" title={t('displace.none')}>
          {t('displace.none_why')}
        </Alert>
      ) : (
        <Section title={t('displace.move')}>
          <ActionForm
            action={displaceManagerAction}
            hidden={{ seatId: seat.id, holdingId: holding.id }}
            draftKey={`desplazamiento:${actor.userId}:${holding.id}`}
            label={t('displace.title')}
          >
            <SelectField
              name="toSeatId"
              label={t('displace.to')}
              required
              width="full"
              options={similar.map(({ id, title, unit }) => ({ value: id, label: `${title} · ${unit}` }))}
            />
            <DateField
              name="startsOn"
              label={t('displace.starts_on')}
              hint={t('displace.starts_on_hint')}
              required
              max={today()}
            />
            <TextField
              name="support"
              label={t('record.support')}
              hint={t('record.support_hint')}
              required
              maxLength={200}
            />
            <ReasonField name="reason" label={t('displace.reason')} hint={t('displace.reason_hint')} maxLength={4000} />
            <TextAreaField
              name="profile"
              label={t('record.profile')}
              hint={t('displace.profile_hint')}
              required
              maxLength={2000}
            />
            <FileField
              name="proof"
              label={t('record.proof')}
              hint={p('exception.proof_hint')}
              accept={ACCEPTED_MEDIA_TYPES}
              required
            />
            <FormActions>
              <SubmitButton>{t('displace.submit')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
