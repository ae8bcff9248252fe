/** FieldSet — a titled group of fields: legend, hint?, columns? (2 places short fields side by side on wide screens), children. */
import type { ReactNode } from 'react';
import { FieldGroup } from './field-group';

export interface FieldSetProps {
  legend: ReactNode;
  hint?: ReactNode;
  columns?: 1 | 2;
  children: ReactNode;
}

export function FieldSet({ legend, hint, columns = 1, children }: FieldSetProps) {
  return (
    <fieldset className="border-t border-line pt-5">
      <legend className="float-left mb-1 w-full text-lg font-semibold">{legend}</legend>
      {hint && <div className="clear-both mb-2 text-sm text-ink-soft">{hint}</div>}
      <div className={`clear-both grid items-start gap-x-6 gap-y-5 pt-2 ${columns === 2 ? 'sm:grid-cols-2' : ''}`}>
        <FieldGroup label={legend}>{children}</FieldGroup>
      </div>
    </fieldset>
  );
}
