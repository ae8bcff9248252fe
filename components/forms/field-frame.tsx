import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { FieldLabel } from './field-label';
import type { FormLabels } from './form-labels';

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

/** ARIA wiring of a control: its hint and its error are read with it. */
export function describedBy(id: string, hint: unknown, error: unknown) {
  const ids = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

interface FrameProps {
  id: string;
  name: string;
  label: ReactNode;
  labels: FormLabels;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  children: ReactNode;
}

/** Label, hint and error around one control. What must be filled says so in words. */
export function FieldFrame({ id, name, label, labels, hint, error, required, children }: FrameProps) {
  return (
    <div className="flex flex-col">
      <FieldLabel name={name} label={label} />
      <label htmlFor={id} className="font-semibold">
        {label} <FieldNeed required={required} labels={labels} />
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} labels={labels} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}

/** The same around a group of controls, as a fieldset with its legend. */
export function GroupFrame({ id, name, label, labels, hint, error, required, children }: FrameProps) {
  return (
    <fieldset {...describedBy(id, hint, error)} aria-invalid={undefined} className="flex flex-col">
      <legend className="font-semibold">
        {label} <FieldNeed required={required} labels={labels} />
      </legend>
      <FieldLabel name={name} label={label} />
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} labels={labels} />
      <div className="mt-2 flex flex-col gap-2.5">{children}</div>
    </fieldset>
  );
}

export function FieldNeed({ required, labels }: { required?: boolean; labels: FormLabels }) {
  if (!required) return null;
  return <span className="text-2xs font-normal whitespace-nowrap text-ink-faint">({labels.required})</span>;
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <div id={hintId(id)} className="mt-0.5 text-sm text-ink-soft">
      {hint}
    </div>
  );
}

export function FieldError({ id, error, labels }: { id: string; error?: string; labels: FormLabels }) {
  if (!error) return null;
  return (
    <p id={errorId(id)} className="mt-1 flex gap-1.5 text-sm font-semibold text-state-danger">
      <Icon name="stop" className="mt-[0.2em]" />
      <span>
        <span className="sr-only">{labels.error}</span> {error}
      </span>
    </p>
  );
}
