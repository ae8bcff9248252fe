'use client';

import { createContext, useContext } from 'react';
import { IDLE_FORM, allTexts, fieldId, firstText, type FormState } from './form-state';
import type { FormLabels } from './form-labels';

export interface FormContextValue {
  state: FormState;
  pending: boolean;
  labels: FormLabels;
  formId: string | undefined;
  /** What a question asks is in its address: nothing else goes along. */
  isQuestion?: boolean;
}

const NO_LABELS: FormLabels = {
  required: '',
  error: '',
  summaryTitle: '',
  pending: '',
  charactersLeft: '',
  restored: '',
  discard: '',
  norm: '',
  cancel: '',
  choose: '',
};

export const FormContext = createContext<FormContextValue>({
  state: IDLE_FORM,
  pending: false,
  labels: NO_LABELS,
  formId: undefined,
});

export function useForm(): FormContextValue {
  return useContext(FormContext);
}

/** Identity, error and value of one field. What was typed and refused wins over the record's own value. */
export function useField(name: string) {
  const { state, labels, formId } = useForm();
  const id = fieldId(name, formId);
  const typed = state.status === 'idle' ? undefined : state.values[name];
  return {
    id,
    labels,
    error: state.errors.find((error) => error.field === name)?.message,
    wasSubmitted: state.status === 'refused',
    text: (initial: string | undefined) => firstText(typed) ?? initial,
    texts: (initial: readonly string[]) =>
      state.status === 'refused' || state.status === 'editing' ? allTexts(typed) : [...initial],
  };
}
