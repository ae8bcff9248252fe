/** FileField — name, label, hint? (say formats and the largest size), accept? ('.pdf,.jpg'), required?, multiple?, current? (link to what is already there) */
'use client';

import type { ReactNode } from 'react';
import { FieldFrame, describedBy } from './field-frame';
import { useField } from './form-context';

export interface FileFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  accept?: string;
  required?: boolean;
  multiple?: boolean;
  current?: ReactNode;
}

export function FileField({ name, label, hint, accept, required, multiple, current }: FileFieldProps) {
  const { id, labels, error } = useField(name);
  return (
    <FieldFrame {...{ id, name, label, labels, hint, error, required }}>
      {current && <div className="mb-2 text-sm">{current}</div>}
      <input
        {...{ id, name, accept, required, multiple }}
        type="file"
        className="control h-auto py-1.5 text-sm file:mr-3 file:rounded-sm file:border file:border-solid file:border-line-strong file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink"
        {...describedBy(id, hint, error)}
      />
    </FieldFrame>
  );
}
