/**
 * TextAreaField  name, label, hint?, required?, defaultValue?, disabled?, rows? (5), maxLength? (shows what is left)
 * ReasonField    the same, three rows and required by default: decisions are reasoned. `hint` says why it is asked.
 */
'use client';

import { useState, type ReactNode } from 'react';
import { FieldFrame, describedBy } from './field-frame';
import { useField } from './form-context';

export interface TextAreaFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  defaultValue?: string;
  disabled?: boolean;
  rows?: number;
  maxLength?: number;
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { name, label, hint, required, defaultValue, disabled, rows = 5, maxLength } = props;
  const { id, labels, error, text } = useField(name);
  const initial = text(defaultValue) ?? '';
  const [length, setLength] = useState(initial.length);
  return (
    <FieldFrame {...{ id, name, label, labels, hint, error, required }}>
      <textarea
        {...{ id, name, required, disabled, rows }}
        defaultValue={initial}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        className="control field-sizing-content min-h-20 resize-y"
        {...describedBy(id, hint, error)}
      />
      {maxLength !== undefined && (
        <p
          className={`mt-0.5 text-right text-2xs tabular-nums ${length > maxLength ? 'font-semibold text-state-danger' : 'text-ink-faint'}`}
        >
          {labels.charactersLeft.replace('{count}', String(maxLength - length))}
        </p>
      )}
    </FieldFrame>
  );
}

export function ReasonField({ required = true, rows = 3, ...props }: TextAreaFieldProps) {
  return <TextAreaField {...props} required={required} rows={rows} />;
}
