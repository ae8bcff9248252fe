'use client';

import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import type { FormLabels } from './form-labels';
import { fieldId, type FormState } from './form-state';
import { joinedNames } from './text-of';

/** Why the form was refused, at its top: each error links to its field, and focus moves here after a refusal. */
export function ErrorSummary(props: { state: FormState; labels: FormLabels; formId: string | undefined }) {
  const { state, labels, formId } = props;
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state.status === 'refused') box.current?.focus();
  }, [state]);

  if (state.status === 'done' && state.notice) {
    return (
      <p role="status" className="flex gap-2.5 rounded-md bg-state-success-soft px-4 py-3 text-state-success">
        <Icon name="check" className="mt-1" />
        {state.notice}
      </p>
    );
  }
  if (state.status !== 'refused') return null;

  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-state-danger bg-surface px-4 py-3.5"
    >
      <p className="flex gap-2.5 font-semibold text-state-danger">
        <Icon name="stop" className="mt-1" />
        {state.message ?? labels.summaryTitle}
      </p>
      {state.errors.length > 0 && (
        <ul className="mt-2 list-disc space-y-1 pl-12 text-sm">
          {state.errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              {error.label && `${error.label}: `}
              {error.field && !error.label && <FieldName id={fieldId(error.field, formId)} />}
              {error.field ? (
                <a className="link" href={`#${fieldId(error.field, formId)}`}>
                  {error.message}
                </a>
              ) : (
                error.message
              )}
            </li>
          ))}
        </ul>
      )}
      {state.signIn && (
        <p className="mt-2 pl-7">
          <a className="link font-semibold" href={state.signIn.href}>
            {state.signIn.label}
          </a>
        </p>
      )}
      {state.norm && (
        <p className="mt-2 pl-7 text-sm text-ink-soft">
          {labels.norm}{' '}
          <a className="link" href={state.norm.href}>
            {state.norm.label}
          </a>
        </p>
      )}
    </div>
  );
}

/** What the form calls a field, read from its label once it is on the page; without scripts it was sent along. */
function FieldName({ id }: { id: string }) {
  return (
    <span
      ref={(place) => {
        if (place) place.textContent = nameOf(id);
      }}
    />
  );
}

function nameOf(id: string): string {
  const field = document.getElementById(id);
  // The label of one choice of a group does not name the group: its legend does.
  const isChoice =
    field instanceof HTMLInputElement &&
    (field.type === 'radio' || (field.closest('fieldset') !== null && field.type === 'checkbox'));
  const label = isChoice ? null : field && document.querySelector(`label[for="${CSS.escape(id)}"]`);
  const names = [label?.firstChild?.textContent];
  for (let group = field?.closest('fieldset'); group; group = group.parentElement?.closest('fieldset')) {
    names.unshift(group.querySelector('legend')?.firstChild?.textContent);
  }
  const told = joinedNames(names.map((name) => name?.trim() ?? ''));
  return told && `${told}: `;
}
