import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { RadioGroupField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { NumberField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { TrustQuotas } from '@/components/positions/trust-quotas';
import { getEntity } from '@/lib/domains/entities/get-entity';
import { QUOTA_BOUNDS } from '@/lib/domains/positions/trust/exception/types';
import { quotasOf, trustStandingOf } from '@/lib/domains/positions/trust/standing';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireSession } from '@/lib/platform/session';
import { requestQuotaExceptionAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('holders'))('quota.request') };
}

/** HR asks for another floor or ceiling of trust appointees, unless SERVIR has a request of the entity to decide. */
export default async function RequestQuotaExceptionPage({ params }: PageProps<'/entidades/[id]/cuotas/excepcion'>) {
  const { actor } = await requireSession('entity_hr');
  const { id } = await params;
  const entity = await getEntity(actor, id);
  if (!entity?.declared) notFound();
  const [t, p, standing] = await Promise.all([
    getTranslations('holders'),
    getTranslations('positions'),
    trustStandingOf(db(), id, today()),
  ]);
  if (standing.exceptions.some(({ state }) => state === 'REQUESTED')) notFound();
  return (
    <>
      <PageHeader
        title={t('quota.request')}
        subtitle={entity.name}
        breadcrumbs={[{ label: entity.name, href: `/entidades/${id}#confianza` }]}
      />
      <p className="mb-8 max-w-(--width-prose)">{t('quota.intro')}</p>
      <Section title={t('record.caps')}>
        <TrustQuotas quotas={quotasOf(standing)} />
      </Section>
      <Section title={t('quota.asked')}>
        <ActionForm
          action={requestQuotaExceptionAction}
          hidden={{ id }}
          draftKey={`cuota:${actor.userId}:${id}`}
          label={t('quota.request')}
        >
          <RadioGroupField
            name="bound"
            label={p('fields.bound')}
            required
            options={QUOTA_BOUNDS.map((value) => ({
              value,
              label: p(`values.bound.${value}`),
              hint: t(`quota.bound_hints.${value}`),
            }))}
          />
          <NumberField name="limit" label={p('fields.limit')} hint={t('quota.limit_hint')} required />
          <ReasonField name="reason" label={p('exception.reason')} hint={t('quota.reason_hint')} maxLength={4000} />
          <FileField
            name="proof"
            label={p('exception.proof')}
            hint={p('exception.proof_hint')}
            accept={ACCEPTED_MEDIA_TYPES}
            required
          />
          <FormActions>
            <SubmitButton>{p('exception.submit')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Section>
    </>
  );
}
