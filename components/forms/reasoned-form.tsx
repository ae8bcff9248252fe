/** ReasonedForm — one decision with its reason: id, action, hidden, reasonLabel, reasonHint?, maxLength? (2000), submit (verb), variant?, confirm? ({title, body}: asked once more), folded? (the words that unfold it), children? (fields before the reason). */
import type { ReactNode } from 'react';
import { ActionForm } from './action-form';
import type { ButtonVariant } from './button-style';
import { ConfirmButton } from './confirm-button';
import type { FormAction } from './form-state';
import { FormActions } from './button';
import { SubmitButton } from './submit-button';
import { ReasonField } from './textarea-field';

export interface ReasonedFormProps {
  id: string;
  action: FormAction;
  hidden: Record<string, string>;
  reasonLabel: string;
  reasonHint?: string;
  maxLength?: number;
  submit: string;
  variant?: ButtonVariant;
  confirm?: { title: string; body: string };
  folded?: string;
  children?: ReactNode;
}

export function ReasonedForm({
  id,
  action,
  hidden,
  reasonLabel,
  reasonHint,
  maxLength = 2000,
  submit,
  variant = 'primary',
  confirm,
  folded,
  children,
}: ReasonedFormProps) {
  return (
    <ActionForm id={id} action={action} hidden={hidden} label={submit} {...(folded ? { folded } : {})}>
      {children}
      <ReasonField name="reason" label={reasonLabel} hint={reasonHint} maxLength={maxLength} />
      <FormActions>
        {confirm ? (
          <ConfirmButton variant={variant} {...confirm}>
            {submit}
          </ConfirmButton>
        ) : (
          <SubmitButton variant={variant}>{submit}</SubmitButton>
        )}
      </FormActions>
    </ActionForm>
  );
}
