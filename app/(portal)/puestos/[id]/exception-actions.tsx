import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { RadioGroupField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextField } from '@/components/forms/text-fields';
import { Section } from '@/components/layout/section';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import type { ExceptionView } from '@/lib/domains/positions/exception/types';
import type { Actor } from '@/lib/kernel/actor';
import { decideExceptionAction, withdrawExceptionAction } from './actions';

/** What the reader may do with an exception that awaits its decision: SERVIR decides, the entity takes it back. */
export async function ExceptionActions(props: { actor: Actor; exception: ExceptionView }) {
  const { actor, exception } = props;
  const t = await getTranslations('positions');
  const hidden = { exceptionId: exception.id, version: String(exception.version) };
  if (actor.role === 'directorate' && exception.requestedById !== actor.userId) {
    return (
      <Section title={t('decide.title')} description={t('decide.hint')}>
        <ReasonedForm
          id="decidir"
          action={decideExceptionAction}
          hidden={hidden}
          reasonLabel={t('decide.reason')}
          maxLength={4000}
          submit={t('decide.submit')}
        >
          <RadioGroupField
            name="decision"
            label={t('decide.decision')}
            required
            options={(['GRANTED', 'DENIED'] as const).map((value) => ({ value, label: t(`decide.${value}`) }))}
          />
          <TextField
            name="resolution"
            label={t('fields.resolution')}
            hint={t('decide.resolution_hint')}
            required
            maxLength={120}
            width="medium"
          />
        </ReasonedForm>
      </Section>
    );
  }
  if (actor.role !== 'entity_hr') return null;
  return (
    <div className="mb-10">
      <ActionForm id="retirar" action={withdrawExceptionAction} hidden={hidden} label={t('withdraw.submit')}>
        <FormActions>
          <ConfirmButton title={t('withdraw.confirm')} body={t('withdraw.body')}>
            {t('withdraw.submit')}
          </ConfirmButton>
        </FormActions>
      </ActionForm>
    </div>
  );
}
