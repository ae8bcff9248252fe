import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { FileField } from '@/components/forms/file-field';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { SmallActionForm } from '@/components/forms/small-action-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { DateField, TextField } from '@/components/forms/text-fields';
import { Section } from '@/components/layout/section';
import { Alert } from '@/components/ui/alert';
import type { ValuationView } from '@/lib/domains/compensation/valuation/types';
import type { Actor } from '@/lib/kernel/actor';
import { today } from '@/lib/platform/clock';
import { ACCEPTED_MEDIA_TYPES } from '@/lib/platform/documents';
import { returnValuationAction, validateValuationAction, withdrawValuationAction } from './actions';

type Props = {
  readonly actor: Actor;
  readonly open: ValuationView;
  /** Whether its post is one that is valued; otherwise it can only be returned. */
  readonly isValued: boolean;
  readonly holderId: string | null;
};

/** What the reader may do with a proposal: SERVIR records the Ministry's answer, the entity takes it back. */
export async function AnswerForms({ actor, open, isValued, holderId }: Props) {
  const t = await getTranslations('compensation');
  const hidden = { valuationId: open.id, version: String(open.version) };
  const holds = holderId !== null && holderId === actor.personId;
  if (actor.role === 'entity_hr') {
    if (holds) return null;
    return (
      <div data-chrome className="mb-10">
        <SmallActionForm
          action={withdrawValuationAction}
          hidden={hidden}
          size="regular"
          label={t('withdraw.submit')}
          confirm={{ title: t('withdraw.confirm'), body: t('withdraw.body') }}
        />
      </div>
    );
  }
  if (actor.role !== 'directorate' || holds || open.proposedById === actor.userId) return null;
  const isOfNow = isValued && open.stands;
  return (
    <div data-chrome>
      {isOfNow && open.table.state === 'IN_FORCE' && (
        <Section id="validar" title={t('validate.title')} description={t('validate.hint')}>
          <ActionForm id="validar" action={validateValuationAction} hidden={hidden} label={t('validate.title')}>
            <TextField
              name="mefReport"
              label={t('validate.report')}
              hint={t('validate.report_hint')}
              required
              maxLength={120}
              width="medium"
            />
            <DateField name="mefReportOn" label={t('validate.report_on')} max={today()} required />
            <FileField
              name="report"
              label={t('validate.document')}
              hint={t('validate.document_hint')}
              accept={ACCEPTED_MEDIA_TYPES}
              required
            />
            <FormActions>
              <SubmitButton>{t('validate.submit')}</SubmitButton>
            </FormActions>
          </ActionForm>
        </Section>
      )}
      {isOfNow && open.table.state !== 'IN_FORCE' && (
        <div className="mb-10">
          <Alert tone="warning" title={t('validate.superseded')}>
            {t('refusals.table_superseded')}
          </Alert>
        </div>
      )}
      <Section id="devolver" title={t('return.title')} description={t('return.hint')}>
        <ReasonedForm
          id="devolver"
          action={returnValuationAction}
          hidden={hidden}
          reasonLabel={t('return.reason')}
          maxLength={4000}
          submit={t('return.submit')}
          variant="secondary"
        />
      </Section>
    </div>
  );
}
