'use client';

import type { ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import type { FormLabels } from './form-labels';
import type { FormState } from './form-state';

interface Props {
  path: string;
  state: FormState;
  label: string;
  labels: FormLabels;
  children: ReactNode;
}

export function QuestionFormClient({ path, state, label, labels, children }: Props) {
  return (
    <FormContext value={{ state, pending: false, labels, formId: undefined, isQuestion: true }}>
      <form
        method="get"
        action={path}
        noValidate
        aria-label={label}
        className="flex max-w-(--width-prose) flex-col gap-6"
      >
        <ErrorSummary state={state} labels={labels} formId={undefined} />
        {children}
      </form>
    </FormContext>
  );
}
