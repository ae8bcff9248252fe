import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { ButtonLink, FormActions } from '@/components/forms/button';
import { RadioGroupField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { ReasonedForm } from '@/components/forms/reasoned-form';
import { DateField, NumberField, TextField } from '@/components/forms/text-fields';
import { QuotaExceptionList } from '@/components/positions/quota-exception-list';
import type { QuotaExceptionView } from '@/lib/domains/positions/trust/exception/types';
import type { Actor } from '@/lib/kernel/actor';
import { decideQuotaExceptionAction, withdrawQuotaExceptionAction } from './actions';

/** The exceptions to the caps of an entity, and what the reader may do: HR asks and takes back, SERVIR decides. */
export async function QuotaExceptions(props: {
  actor: Actor;
  entityId: string;
  exceptions: readonly QuotaExceptionView[];
  mayAsk: boolean;
}) {
  const { actor, entityId, exceptions, mayAsk } = props;
  const t = await getTranslations('holders.quota');
  const open = exceptions.find(({ state }) => state === 'REQUESTED');
  const hr = actor.role === 'entity_hr';
  if (exceptions.length === 0 && !(hr && mayAsk)) return null;
  return (
    <div className="mt-8">
      <h3 className="mb-3 text-lg font-semibold">{t('list')}</h3>
      {exceptions.length > 0 && <QuotaExceptionList exceptions={exceptions} />}
      {open && actor.role === 'directorate' && open.requestedById !== actor.userId && <Decide exception={open} />}
      {open && hr && <Withdraw exception={open} />}
      {!open && hr && mayAsk && (
        <p className="mt-4">
          <ButtonLink href={`/entidades/${entityId}/cuotas/excepcion`}>{t('request')}</ButtonLink>
        </p>
      )}
    </div>
  );
}

const hiddenOf = ({ id, version }: QuotaExceptionView) => ({ exceptionId: id, version: String(version) });

async function Decide({ exception }: { exception: QuotaExceptionView }) {
  const [t, p] = await Promise.all([getTranslations('holders.quota'), getTranslations('positions')]);
  return (
    <div className="mt-8">
      <h4 className="mb-3 font-semibold">{p('decide.title')}</h4>
      <ReasonedForm
        id="cuota"
        action={decideQuotaExceptionAction}
        hidden={hiddenOf(exception)}
        reasonLabel={p('decide.reason')}
        maxLength={4000}
        submit={p('decide.submit')}
      >
        <RadioGroupField
          name="decision"
          label={p('decide.decision')}
          required
          options={(['GRANTED', 'DENIED'] as const).map((value) => ({ value, label: p(`decide.${value}`) }))}
        />
        <NumberField
          name="limit"
          label={t('limit_granted')}
          hint={t('only_granted')}
          defaultValue={String(exception.limitAsked)}
        />
        <DateField name="validUntil" label={p('fields.validUntil')} hint={t('only_granted')} />
        <TextField
          name="resolution"
          label={p('fields.resolution')}
          hint={t('resolution_hint')}
          required
          maxLength={120}
          width="medium"
        />
      </ReasonedForm>
    </div>
  );
}

async function Withdraw({ exception }: { exception: QuotaExceptionView }) {
  const p = await getTranslations('positions');
  return (
    <div className="mt-4">
      <ActionForm
        id="retirar-cuota"
        action={withdrawQuotaExceptionAction}
        hidden={hiddenOf(exception)}
        label={p('withdraw.submit')}
      >
        <FormActions>
          <ConfirmButton title={p('withdraw.confirm')} body={p('withdraw.body')}>
            {p('withdraw.submit')}
          </ConfirmButton>
        </FormActions>
      </ActionForm>
    </div>
  );
}
