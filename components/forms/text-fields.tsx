/**
 * One-line fields. Common props: name, label, hint?, required?, defaultValue?, disabled?, width? ('short'|'medium'|'full').
 *   TextField    type? ('text'|'email'|'tel'|'url'|'password'|'search'), autoComplete?, maxLength?, readOnly?, inputMode?, spellCheck?
 *   NumberField  unit? (shown after the control); takes a comma or a point, the server parses
 *   MoneyField   amount in soles, "S/" before the control
 *   DateField    native date, value 'YYYY-MM-DD', min?, max?
 */
'use client';

import type { HTMLAttributes, ReactNode } from 'react';
import { FieldFrame, describedBy } from './field-frame';
import { useField } from './form-context';

const WIDTHS = { short: 'max-w-40', medium: 'max-w-80', full: '' };

export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  defaultValue?: string;
  disabled?: boolean;
  width?: keyof typeof WIDTHS;
}

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search';
  autoComplete?: string;
  maxLength?: number;
  readOnly?: boolean;
  spellCheck?: boolean;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
}

export function TextField(props: TextFieldProps) {
  const { name, label, hint, required, defaultValue, width = 'full', type = 'text', ...control } = props;
  const { id, labels, error, text } = useField(name);
  return (
    <FieldFrame {...{ id, name, label, labels, hint, error, required }}>
      <input
        {...control}
        id={id}
        name={name}
        type={type}
        required={required}
        defaultValue={type === 'password' ? undefined : text(defaultValue)}
        className={`control ${WIDTHS[width]}`}
        {...describedBy(id, hint, error)}
      />
    </FieldFrame>
  );
}

export function NumberField({ unit, ...props }: FieldProps & { unit?: ReactNode }) {
  return <FigureField {...props} after={unit} width={props.width ?? 'short'} />;
}

export function MoneyField(props: FieldProps) {
  return <FigureField {...props} before="S/" width={props.width ?? 'short'} />;
}

function FigureField(props: FieldProps & { before?: ReactNode; after?: ReactNode }) {
  const { name, label, hint, required, defaultValue, disabled, width = 'short', before, after } = props;
  const { id, labels, error, text } = useField(name);
  return (
    <FieldFrame {...{ id, name, label, labels, hint: hint, error, required }}>
      <div className="flex items-center gap-2">
        {before && (
          <span aria-hidden="true" className="text-ink-soft">
            {before}
          </span>
        )}
        <input
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          required={required}
          disabled={disabled}
          defaultValue={text(defaultValue)}
          className={`control text-right tabular-nums ${WIDTHS[width]}`}
          {...describedBy(id, hint, error)}
        />
        {after && <span className="text-ink-soft">{after}</span>}
      </div>
    </FieldFrame>
  );
}

export function DateField(props: FieldProps & { min?: string; max?: string }) {
  const { name, label, hint, required, defaultValue, disabled, min, max } = props;
  const { id, labels, error, text } = useField(name);
  return (
    <FieldFrame {...{ id, name, label, labels, hint, error, required }}>
      <input
        {...{ id, name, required, disabled, min, max }}
        type="date"
        defaultValue={text(defaultValue)}
        className="control max-w-48 tabular-nums"
        {...describedBy(id, hint, error)}
      />
    </FieldFrame>
  );
}
