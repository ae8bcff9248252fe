/**
 * Choices. Options: {value, label, hint?, disabled?}. Common props: name, label, hint?, required?.
 *   SelectField         options, defaultValue?, groups? ({label, options}[]), emptyLabel? (text of the empty choice; '' to drop it), width?
 *   RadioGroupField     options, defaultValue?, inline?
 *   CheckboxGroupField  options, defaultValues?  (submits the name once per choice)
 *   CheckboxField       value? ('on'), defaultChecked?  (one statement to accept)
 */
'use client';

import type { ReactNode } from 'react';
import { FieldLabel } from './field-label';
import { FieldError, FieldFrame, FieldHint, FieldNeed, GroupFrame, describedBy } from './field-frame';
import { useField } from './form-context';

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface ChoiceProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
}

export interface SelectFieldProps extends ChoiceProps {
  options?: readonly Option[];
  groups?: readonly { label: string; options: readonly Option[] }[];
  defaultValue?: string;
  emptyLabel?: string;
  disabled?: boolean;
  width?: 'medium' | 'full';
}

export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, required, options = [], groups = [], defaultValue, disabled, width = 'medium' } = props;
  const { id, labels, error, text } = useField(name);
  const emptyLabel = props.emptyLabel ?? labels.choose;
  return (
    <FieldFrame {...{ id, name, label, labels, hint, error, required }}>
      <select
        {...{ id, name, required, disabled }}
        defaultValue={text(defaultValue) ?? ''}
        className={`control ${width === 'medium' ? 'max-w-96' : ''}`}
        {...describedBy(id, hint, error)}
      >
        {emptyLabel !== '' && <option value="">{emptyLabel}</option>}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  ));
}

export function RadioGroupField(
  props: ChoiceProps & { options: readonly Option[]; defaultValue?: string; inline?: boolean },
) {
  const { name, label, hint, required, options, defaultValue, inline } = props;
  const { id, labels, error, text } = useField(name);
  const chosen = text(defaultValue);
  return (
    <GroupFrame {...{ id, name, label, labels, hint, error, required }}>
      <div className={`flex gap-x-6 gap-y-2.5 ${inline ? 'flex-wrap' : 'flex-col'}`}>
        {options.map((option, index) => (
          <Choice key={option.value} id={index === 0 ? id : `${id}-${index}`} option={option}>
            {(controlId) => (
              <input
                id={controlId}
                type="radio"
                name={name}
                value={option.value}
                required={required}
                disabled={option.disabled}
                defaultChecked={chosen === option.value}
                className={CHECK}
                {...describedBy(controlId, option.hint, null)}
              />
            )}
          </Choice>
        ))}
      </div>
    </GroupFrame>
  );
}

export function CheckboxGroupField(
  props: ChoiceProps & { options: readonly Option[]; defaultValues?: readonly string[] },
) {
  const { name, label, hint, required, options, defaultValues = [] } = props;
  const { id, labels, error, texts } = useField(name);
  const chosen = texts(defaultValues);
  return (
    <GroupFrame {...{ id, name, label, labels, hint, error, required }}>
      {options.map((option, index) => (
        <Choice key={option.value} id={index === 0 ? id : `${id}-${index}`} option={option}>
          {(controlId) => (
            <input
              id={controlId}
              type="checkbox"
              name={name}
              value={option.value}
              disabled={option.disabled}
              defaultChecked={chosen.includes(option.value)}
              className={CHECK}
              {...describedBy(controlId, option.hint, null)}
            />
          )}
        </Choice>
      ))}
    </GroupFrame>
  );
}

export function CheckboxField(props: ChoiceProps & { value?: string; defaultChecked?: boolean }) {
  const { name, label, hint, required, value = 'on', defaultChecked = false } = props;
  const { id, labels, error, texts } = useField(name);
  return (
    <div className="flex flex-col">
      <FieldLabel name={name} label={label} />
      <div className="flex gap-2.5">
        <input
          {...{ id, name, value, required }}
          type="checkbox"
          defaultChecked={texts(defaultChecked ? [value] : []).includes(value)}
          className={CHECK}
          {...describedBy(id, hint, error)}
        />
        <label htmlFor={id}>
          {label} <FieldNeed required={required} labels={labels} />
        </label>
      </div>
      <div className="pl-7">
        <FieldHint id={id} hint={hint} />
        <FieldError id={id} error={error} labels={labels} />
      </div>
    </div>
  );
}

const CHECK = 'mt-0.75 size-4.5 shrink-0';

function Choice({ id, option, children }: { id: string; option: Option; children: (id: string) => ReactNode }) {
  return (
    <div className="flex gap-2.5">
      {children(id)}
      <div>
        <label htmlFor={id}>{option.label}</label>
        <FieldHint id={id} hint={option.hint} />
      </div>
    </div>
  );
}
