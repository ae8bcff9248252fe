/** ReasonedAct — act, action, hidden: a decision that opens to ask for its reason; without JavaScript it opens too. */
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { FormActions } from '@/components/forms/button';
import { ConfirmButton } from '@/components/forms/confirm-button';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';

interface Props {
  act: 'approve' | 'return' | 'approve_list' | 'return_list' | 'declare_void';
  action: FormAction;
  hidden: Record<string, string>;
}

export function ReasonedAct({ act, action, hidden }: Props) {
  const t = useTranslations('competitions.actions');
  const isVoid = act === 'declare_void';
  return (
    <details className="rounded-md border border-line bg-surface px-4 py-3">
      <summary className="font-semibold">{t(act)}</summary>
      <div className="pt-4">
        <ActionForm id={act} action={action} hidden={hidden} label={t(act)}>
          <ReasonField
            name="reason"
            label={t(`${act}_reason`)}
            hint={t(isVoid ? 'reason_public' : 'reason_hint')}
            maxLength={4000}
          />
          <FormActions>
            {isVoid ? (
              <ConfirmButton title={t('declare_void')} body={t('declare_void_body')}>
                {t('declare_void')}
              </ConfirmButton>
            ) : (
              <SubmitButton variant={act.startsWith('approve') ? 'primary' : 'secondary'}>{t(act)}</SubmitButton>
            )}
          </FormActions>
        </ActionForm>
      </div>
    </details>
  );
}
