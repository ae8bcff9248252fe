import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TableNotice } from '@/components/compensation/table-notice';
import { ValuationLines } from '@/components/compensation/valuation-lines';
import { ValuationTotals } from '@/components/compensation/valuation-totals';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { FileField } from '@/components/forms/file-field';
import { QuestionForm } from '@/components/forms/question-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import { getSeatToValue } from '@/lib/domains/compensation/valuation/queries/get-seat-to-value';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { requireSession } from '@/lib/platform/session';
import { proposeValuationAction } from '../actions';
import { calculate, sentAlong } from './calculate';
import { CalculationFields } from './calculation-fields';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('compensation'))('propose.title') };
}

/** HR calculates what a post of its entity may be paid, sees it line by line, and sends the proposal. */
export default async function NewValuationPage({
  params,
  searchParams,
}: PageProps<'/puestos/[id]/valorizacion/nueva'>) {
  const { actor } = await requireSession('entity_hr');
  const [{ id }, search] = await Promise.all([params, searchParams]);
  const day = today();
  const found = await getSeatToValue(actor, id, day);
  if (!found) notFound();
  const { seat, known, isOwnCase } = found;
  const t = await getTranslations('compensation');
  const path = `/puestos/${seat.id}/valorizacion`;
  if (seat.valuations.length > 0) redirect(`/puestos/${seat.id}/valorizacion`);
  const header = (
    <PageHeader
      title={t('propose.title')}
      subtitle={`${seat.title} · ${seat.entity.name}`}
      breadcrumbs={[
        { label: seat.title, href: `/puestos/${seat.id}` },
        { label: t('pay.title'), href: path },
      ]}
    />
  );
  if (isOwnCase || !seat.table) {
    return (
      <>
        {header}
        <Alert tone="warning" title={t(isOwnCase ? 'propose.own_case' : 'propose.no_table')}>
          {t(isOwnCase ? 'propose.own_case_why' : 'refusals.no_table')}
        </Alert>
      </>
    );
  }
  const { state, valuation } = await calculate(seat, search, day);
  return (
    <>
      {header}
      <TableNotice table={seat.table} />
      <Section title={t('propose.inputs')} description={t('propose.inputs_hint')}>
        <QuestionForm path={`${path}/nueva#resultado`} state={state} label={t('propose.inputs')}>
          <CalculationFields known={known} />
        </QuestionForm>
      </Section>
      {valuation && (
        <>
          <Section id="resultado" title={t('propose.result')} description={t('propose.result_hint')}>
            <ValuationLines lines={valuation.lines} today={day} />
            <ValuationTotals valuation={valuation} />
          </Section>
          <Section title={t('propose.send')} description={t('propose.send_hint')}>
            <ActionForm
              id="propuesta"
              action={proposeValuationAction}
              hidden={{ seatId: seat.id, ...sentAlong(state) }}
              draftKey={`valorizacion:${actor.userId}:${seat.id}`}
              label={t('propose.send')}
            >
              <ReasonField
                name="categoryReason"
                label={t('inputs.category_reason')}
                hint={t('inputs.category_reason_hint')}
                maxLength={2000}
              />
              <FileField
                name="support"
                label={t('inputs.support')}
                hint={t('inputs.support_hint')}
                accept={ACCEPTED_MEDIA_TYPES}
                required
              />
              <FormActions>
                <SubmitButton>{t('propose.submit')}</SubmitButton>
              </FormActions>
            </ActionForm>
          </Section>
        </>
      )}
    </>
  );
}
