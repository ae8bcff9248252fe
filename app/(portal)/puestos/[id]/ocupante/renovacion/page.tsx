import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-fields';
import { ReasonField } from '@/components/forms/textarea-field';
import { PageHeader } from '@/components/layout/page-header';
import { DefinitionList, Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { DateText } from '@/components/ui/value-text';
import { getRenewal } from '@/lib/domains/positions/holding/queries';
import { refusalMessage } from '@/lib/platform/action';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireSession } from '@/lib/platform/session';
import { renewTermAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('holders'))('renew.title') };
}

/** HR records that the term of a manager chosen by competition is renewed, seeing until when. */
export default async function RenewTermPage({ params }: PageProps<'/puestos/[id]/ocupante/renovacion'>) {
  const { actor } = await requireSession('entity_hr');
  const found = await getRenewal(actor, (await params).id, today());
  if (!found) notFound();
  const { seat, holding, next, answer } = found;
  const [t, p] = await Promise.all([getTranslations('holders'), getTranslations('positions')]);
  return (
    <>
      <PageHeader
        title={t('renew.title')}
        subtitle={`${seat.title} · ${seat.unit.name}`}
        breadcrumbs={[{ label: seat.title, href: `/puestos/${seat.id}` }]}
      />
      <p className="mb-8 max-w-(--width-prose)">{t('renew.intro')}</p>
      <Section title={t('end.holder')}>
        <DefinitionList
          items={[
            { term: holding.name, value: p(`modalities.${holding.modality}`) },
            { term: t('end.since'), value: <DateText date={holding.startsOn} long /> },
            { term: t('renew.used'), value: holding.renewedFrom.length },
            { term: t('displace.term'), value: <DateText date={next.from} long /> },
            { term: t('renew.until'), value: <DateText date={next.until} long /> },
          ]}
        />
      </Section>
      {answer.ok ? (
        <ActionForm
          action={renewTermAction}
          hidden={{ seatId: seat.id, holdingId: holding.id, termEndsOn: next.from }}
          draftKey={`renovacion:${actor.userId}:${holding.id}`}
          label={t('renew.title')}
        >
          <TextField name="report" label={t('renew.report')} hint={t('renew.report_hint')} required maxLength={200} />
          <ReasonField name="reason" label={t('renew.reason')} hint={t('renew.reason_hint')} maxLength={4000} />
          <TextField
            name="support"
            label={t('renew.support')}
            hint={t('record.support_hint')}
            required
            maxLength={200}
          />
          <FileField
            name="proof"
            label={t('renew.proof')}
            hint={p('exception.proof_hint')}
            accept={ACCEPTED_MEDIA_TYPES}
            required
          />
          <FormActions>
            <SubmitButton>{t('renew.submit')}</SubmitButton>
          </FormActions>
        </ActionForm>
      ) : (
        <Alert tone="warning" title={t('renew.not_now')}>
          {await refusalMessage(answer.refusal)}
        </Alert>
      )}
    </>
  );
}
