/**
 * QueryForm — a plain form that asks the same page something, in its address: action, submit, children (QuerySelect).
 * QuerySelect — name, label, hint?, options, defaultValue, emptyLabel?
 */
import type { ReactNode } from 'react';
import { Button } from './button';

export interface QueryFormProps {
  action: string;
  submit: string;
  children: ReactNode;
}

export function QueryForm({ action, submit, children }: QueryFormProps) {
  return (
    <form action={action} method="get" className="flex max-w-(--width-prose) flex-col gap-5">
      {children}
      <div>
        <Button type="submit">{submit}</Button>
      </div>
    </form>
  );
}

export interface QuerySelectProps {
  name: string;
  label: string;
  hint?: string;
  options: readonly { readonly value: string; readonly label: string }[];
  defaultValue: string;
  emptyLabel?: string;
}

export function QuerySelect({ name, label, hint, options, defaultValue, emptyLabel }: QuerySelectProps) {
  const id = `consulta-${name}`;
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <select
        // The address is the truth: another one is another choice.
        key={defaultValue}
        id={id}
        name={name}
        defaultValue={defaultValue}
        className="control mt-1"
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
