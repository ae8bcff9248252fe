import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { RadioGroupField, SelectField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';
import { PageHeader } from '@/components/layout/page-header';
import { Classification } from '@/components/positions/classification';
import { Section } from '@/components/layout/section';
import { ASKABLE_GROUPS, EXCEPTION_GROUNDS } from '@/lib/domains/positions/exception/types';
import { classificationOf, getSeat } from '@/lib/domains/positions/queries/get-seat';
import { MANAGER_ROLES } from '@/lib/domains/positions/types';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireSession } from '@/lib/platform/session';
import { requestExceptionAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('positions'))('exception.request') };
}

/** HR asks that a post be classified otherwise, unless the law names it or SERVIR has a request to decide. */
export default async function RequestExceptionPage({ params }: PageProps<'/puestos/[id]/excepcion'>) {
  const { actor } = await requireSession('entity_hr');
  const seat = await getSeat(actor, (await params).id);
  if (!seat || seat.suppressedOn || seat.servantGroup === 'public_officer') notFound();
  if (seat.exceptions.some(({ state }) => state === 'REQUESTED')) notFound();
  const t = await getTranslations('positions');
  return (
    <>
      <PageHeader
        title={t('exception.request')}
        subtitle={`${seat.title} · ${seat.unit.name}`}
        breadcrumbs={[{ label: seat.title, href: `/puestos/${seat.id}` }]}
      />
      <p className="mb-8 max-w-(--width-prose)">{t('exception.intro')}</p>
      <Section title={t('classification.title')}>
        <Classification {...classificationOf(seat)} />
      </Section>
      <Section title={t('exception.asked')}>
        <ActionForm
          action={requestExceptionAction}
          hidden={{ seatId: seat.id }}
          draftKey={`excepcion:${actor.userId}:${seat.id}`}
          label={t('exception.request')}
        >
          <RadioGroupField
            name="group"
            label={t('fields.servantGroup')}
            required
            options={ASKABLE_GROUPS.map((value) => ({ value, label: t(`servant_groups.${value}`) }))}
          />
          <SelectField
            name="role"
            label={t('fields.managerRole')}
            hint={t('exception.role_hint')}
            options={MANAGER_ROLES.map((value) => ({ value, label: t(`manager_roles.${value}`) }))}
          />
          <RadioGroupField
            name="ground"
            label={t('fields.ground')}
            hint={t('exception.ground_hint')}
            required
            options={EXCEPTION_GROUNDS.map((value) => ({ value, label: t(`grounds.${value}`) }))}
          />
          <ReasonField name="reason" label={t('exception.reason')} hint={t('exception.reason_hint')} maxLength={4000} />
          <FileField
            name="proof"
            label={t('exception.proof')}
            hint={t('exception.proof_hint')}
            accept={ACCEPTED_MEDIA_TYPES}
            required
          />
          <FormActions>
            <SubmitButton>{t('exception.submit')}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Section>
    </>
  );
}
