'use client';

import { useActionState } from 'react';
import { ConfirmButton } from './confirm-button';
import { FormContext } from './form-context';
import type { FormLabels } from './form-labels';
import { IDLE_FORM } from './form-state';
import type { SmallActionFormProps } from './small-action-form';
import { SubmitButton } from './submit-button';

export function SmallActionFormClient(props: SmallActionFormProps & { labels: FormLabels }) {
  const { action, label, hidden, variant = 'secondary', size = 'small', confirm, name, value, labels } = props;
  const [state, formAction, pending] = useActionState(action, IDLE_FORM);
  const refusal = state.message ?? state.errors[0]?.message;
  return (
    <FormContext value={{ state, pending, labels, formId: undefined }}>
      <form action={formAction} className="inline-flex flex-col items-start gap-1.5">
        {Object.entries(hidden ?? {}).map(([field, text]) => (
          <input key={field} type="hidden" name={field} value={text} />
        ))}
        {confirm ? (
          <ConfirmButton {...{ variant, size, name, value }} {...confirm}>
            {label}
          </ConfirmButton>
        ) : (
          <SubmitButton {...{ variant, size, name, value }}>{label}</SubmitButton>
        )}
        {state.status === 'refused' && refusal && (
          <p role="alert" className="max-w-80 text-sm font-semibold text-state-danger">
            {refusal}
            {state.signIn && (
              <>
                {' '}
                <a className="link font-normal" href={state.signIn.href}>
                  {state.signIn.label}
                </a>
              </>
            )}
            {state.norm && (
              <>
                {' '}
                <a className="link font-normal" href={state.norm.href}>
                  {state.norm.label}
                </a>
              </>
            )}
          </p>
        )}
        {state.status === 'done' && state.notice && (
          <p role="status" className="max-w-80 text-sm text-state-success">
            {state.notice}
          </p>
        )}
      </form>
    </FormContext>
  );
}
