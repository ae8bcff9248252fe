import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SelectField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/file-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField } from '@/components/forms/text-fields';
import { TextAreaField } from '@/components/forms/textarea-field';
import { Section } from '@/components/layout/section';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { ListUrl } from '@/components/ui/list-url';
import { Pagination } from '@/components/ui/pagination';
import { DateText } from '@/components/ui/value-text';
import { BENEFIT_KINDS } from '@/lib/domains/compensation/benefit/types';
import { BENEFITS_PAGE_SIZE, type PayRecord } from '@/lib/domains/compensation/valuation/queries/get-pay';
import type { Actor } from '@/lib/kernel/actor';
import { pageNumber } from '@/lib/kernel/page-number';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { recordBenefitAction, voidBenefitAction } from './actions';

type Props = { readonly actor: Actor; readonly pay: PayRecord; readonly url: ListUrl };

/** What the entity gives that is not money, apart from the pay. */
export async function BenefitSection({ actor, pay, url }: Props) {
  const t = await getTranslations('compensation');
  const isHolder = pay.holder !== null && pay.holder.personId === actor.personId;
  const records = actor.role === 'entity_hr' && !isHolder;
  return (
    <Section title={t('benefits.title')} description={t('benefits.hint')}>
      <DataTable
        caption={t('benefits.title')}
        hideCaption
        rows={pay.benefits}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('benefits.empty')}>{t('benefits.empty_why')}</EmptyState>}
        columns={[
          { key: 'kind', header: t('benefits.kind'), rowHeader: true, cell: ({ kind }) => t(`benefit_kinds.${kind}`) },
          {
            key: 'description',
            header: t('benefits.description'),
            cell: (benefit) => <Described benefit={benefit} isOfActor={records} />,
          },
          { key: 'given', header: t('benefits.given_on'), cell: ({ givenOn }) => <DateText date={givenOn} /> },
          {
            key: 'document',
            header: t('benefits.document'),
            cell: ({ documentId }) =>
              documentId ? <AppLink href={`/documentos/${documentId}`}>{t('facts.open_document')}</AppLink> : '—',
          },
        ]}
      />
      <Pagination
        url={url}
        page={pageNumber(url.params.pagina)}
        pageSize={BENEFITS_PAGE_SIZE}
        total={pay.benefitCount}
      />
      {records && !pay.suppressedOn && (
        <ActionForm
          id="beneficio"
          action={recordBenefitAction}
          hidden={{ seatId: pay.id }}
          label={t('benefits.record')}
          folded={t('benefits.record')}
        >
          <SelectField
            name="kind"
            label={t('benefits.kind')}
            required
            options={BENEFIT_KINDS.map((value) => ({ value, label: t(`benefit_kinds.${value}`) }))}
          />
          <TextAreaField name="description" label={t('benefits.description')} required rows={3} maxLength={1000} />
          <DateField name="givenOn" label={t('benefits.given_on')} max={today()} required />
          <FileField
            name="proof"
            label={t('benefits.document')}
            hint={t('benefits.document_hint')}
            accept={ACCEPTED_MEDIA_TYPES}
          />
          <FormActions>
            <SubmitButton>{t('benefits.submit')}</SubmitButton>
          </FormActions>
        </ActionForm>
      )}
    </Section>
  );
}

type Benefit = PayRecord['benefits'][number];

/** What was given; if by mistake, why; and the way for its HR to say so. */
async function Described({ benefit, isOfActor }: { benefit: Benefit; isOfActor: boolean }) {
  const t = await getTranslations('compensation.benefits');
  const { id, description, voidedOn, voidReason } = benefit;
  if (voidedOn) {
    return (
      <>
        <s className="whitespace-pre-line text-ink-soft">{description}</s>
        <p>
          {t('voided')} <DateText date={voidedOn} />: <span className="whitespace-pre-line">{voidReason}</span>
        </p>
      </>
    );
  }
  return (
    <>
      <span className="whitespace-pre-line">{description}</span>
      {isOfActor && (
        <ReasonedForm
          folded={t('void')}
          id={`anular-${id}`}
          action={voidBenefitAction}
          hidden={{ benefitId: id }}
          reasonLabel={t('void_reason')}
          maxLength={1000}
          submit={t('void_submit')}
          variant="secondary"
        />
      )}
    </>
  );
}
