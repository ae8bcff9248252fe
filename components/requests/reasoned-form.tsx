/** ReasonedForm — one decision with its reason: id, action, hidden, reasonLabel, reasonHint?, submit (verb), variant?, children? (fields before the reason). */
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import type { ButtonVariant } from '@/components/forms/button-style';
import type { FormAction } from '@/components/forms/form-state';
import { FormActions } from '@/components/forms/button';
import { SubmitButton } from '@/components/forms/submit-button';
import { ReasonField } from '@/components/forms/textarea-field';

export interface ReasonedFormProps {
  id: string;
  action: FormAction;
  hidden: Record<string, string>;
  reasonLabel: string;
  reasonHint?: string;
  submit: string;
  variant?: ButtonVariant;
  children?: ReactNode;
}

export function ReasonedForm({
  id,
  action,
  hidden,
  reasonLabel,
  reasonHint,
  submit,
  variant = 'primary',
  children,
}: ReasonedFormProps) {
  return (
    <ActionForm id={id} action={action} hidden={hidden} label={submit}>
      {children}
      <ReasonField name="reason" label={reasonLabel} hint={reasonHint} maxLength={2000} />
      <FormActions>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
