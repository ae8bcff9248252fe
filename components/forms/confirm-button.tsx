/**
 * ConfirmButton — submits the form it is in after asking once more: in a modal dialog, or without JavaScript in the same
 * dialog as a popover. Enter in a field never answers for the person.
 *   children (verb), title, body (what will happen, and whether it can be undone), variant? ('danger'), size?, name?, value?
 */
'use client';

import { useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style';
import { useForm } from './form-context';

export interface ConfirmButtonProps {
  children: ReactNode;
  title: ReactNode;
  body?: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  name?: string;
  value?: string;
}

export function ConfirmButton(props: ConfirmButtonProps) {
  const { children, title, body, variant = 'danger', size = 'regular', name, value } = props;
  const { pending, labels } = useForm();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const titleId = `${id}-title`;

  function ask(event: MouseEvent<HTMLButtonElement>) {
    event.preventDefault();
    close();
    dialog.current?.showModal();
  }

  /** However it was opened: a press before the scripts came made it a popover. */
  function close() {
    if ('hidePopover' in HTMLElement.prototype) dialog.current?.hidePopover();
    dialog.current?.close();
  }

  return (
    <>
      <button type="button" popoverTarget={id} onClick={ask} disabled={pending} className={buttonStyle(variant, size)}>
        {pending ? labels.pending : children}
      </button>
      {/* Enter presses the first button that submits: the one that confirms must not be it. */}
      <button type="submit" disabled hidden />
      <dialog
        ref={dialog}
        id={id}
        popover="auto"
        aria-labelledby={titleId}
        className="w-[min(30rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink backdrop:bg-[rgb(20_15_12/0.55)]"
      >
        <p id={titleId} className="text-lg font-semibold">
          {title}
        </p>
        {body && <div className="mt-2 text-ink-soft">{body}</div>}
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            onClick={close}
            className={buttonStyle('secondary', 'regular')}
          >
            {labels.cancel}
          </button>
          <button
            type="submit"
            {...{ name, value }}
            onClick={close}
            className={buttonStyle(variant === 'danger' ? 'danger' : 'primary', 'regular')}
          >
            {children}
          </button>
        </div>
      </dialog>
    </>
  );
}
