'use client';

import type { ReactNode } from 'react';
import { FieldGroup } from '@/components/forms/field-group';
import { useForm } from '@/components/forms/form-context';
import { firstText } from '@/components/forms/form-state';

/** One goal of the form: folded while it is empty, open when it holds something or has something to mend. */
export function GoalRowFrame({
  prefix,
  label,
  open,
  children,
}: {
  prefix: string;
  label: string;
  open: boolean;
  children: ReactNode;
}) {
  const { state } = useForm();
  const typed = Object.entries(state.values).some(
    ([name, value]) => name.startsWith(prefix) && (firstText(value) ?? '').trim() !== '',
  );
  const wrong = state.errors.some((error) => error.field.startsWith(prefix));
  return (
    <details open={open || typed || wrong} className="rounded-md border border-line bg-surface px-5 py-3">
      <summary className="cursor-pointer py-1 font-semibold">{label}</summary>
      <fieldset className="grid items-start gap-x-6 gap-y-5 pt-3 pb-3 sm:grid-cols-2">
        <legend className="sr-only">{label}</legend>
        <FieldGroup label={label}>{children}</FieldGroup>
      </fieldset>
    </details>
  );
}
