'use client';

import { startTransition, useActionState, useRef, type FormEvent, type ReactNode } from 'react';
import { DraftNotice } from './draft-notice';
import { ErrorSummary } from './error-summary';
import { FormContext } from './form-context';
import type { FormLabels } from './form-labels';
import type { FormAction, FormState } from './form-state';
import { useDraft } from './use-draft';
import { useExpiredDraft } from './use-expired-draft';
import { useResetOnDone, useWarnUnsaved } from './use-form-effects';

interface Props {
  action: FormAction;
  initial: FormState;
  labels: FormLabels;
  children: ReactNode;
  id?: string;
  hidden?: Record<string, string>;
  draftKey?: string;
  warnUnsaved?: boolean;
  resetOnDone?: boolean;
  width?: 'prose' | 'full';
  label?: string;
  folded?: string;
}

export function ActionFormClient(props: Props) {
  const { action, initial, labels, children, id, hidden, draftKey, width = 'prose', label, folded } = props;
  const [state, formAction, pending] = useActionState(action, initial);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(form, draftKey, state, pending);
  const expired = useExpiredDraft(form, draftKey ? null : (id ?? label ?? ''), state);
  const unsaved = useWarnUnsaved(props.warnUnsaved ?? false, state, pending);
  useResetOnDone(form, props.resetOnDone ?? false, state);

  // React empties a form after its action ends; calling the action ourselves keeps what was typed, files included.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const formData = new FormData(event.currentTarget, submitter);
    for (const [name, value] of [...formData]) {
      if (name.startsWith('$ACTION') || isUnchosen(value)) formData.delete(name);
    }
    startTransition(() => formAction(formData));
  }

  const shown = (
    <form
      ref={form}
      action={formAction}
      onSubmit={submit}
      onInput={() => {
        draft.keep();
        unsaved.touch();
      }}
      noValidate
      aria-label={label}
      aria-busy={pending}
      className={`flex flex-col gap-6 ${width === 'prose' ? 'max-w-(--width-prose)' : ''}`}
    >
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {draft.restored && <DraftNotice labels={labels} onDiscard={draft.discard} />}
      {expired.restored && <DraftNotice labels={labels} onDiscard={expired.discard} />}
      <ErrorSummary state={state} labels={labels} formId={id} />
      {children}
    </form>
  );
  return (
    <FormContext value={{ state, pending, labels, formId: id }}>
      {folded ? (
        <details data-chrome className="mt-2" open={state.status === 'refused' || undefined}>
          <summary className="link w-fit">{folded}</summary>
          <div className="pt-3">{shown}</div>
        </details>
      ) : (
        shown
      )}
    </FormContext>
  );
}

/** A file input left empty: on its way to an action it would arrive as an empty file with a name. */
function isUnchosen(value: FormDataEntryValue): boolean {
  return value instanceof File && value.size === 0 && value.name === '';
}
