/**
 * ConfirmButton — submits the form it is in after asking once more; without JavaScript it submits at once.
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
  const titleId = useId();

  function ask(event: MouseEvent<HTMLButtonElement>) {
    event.preventDefault();
    dialog.current?.showModal();
  }

  return (
    <>
      <button
        type="submit"
        {...{ name, value }}
        onClick={ask}
        disabled={pending}
        className={buttonStyle(variant, size)}
      >
        {pending ? labels.pending : children}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="w-[min(30rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink backdrop:bg-[rgb(20_15_12/0.55)]"
      >
        <p id={titleId} className="text-lg font-semibold">
          {title}
        </p>
        {body && <div className="mt-2 text-ink-soft">{body}</div>}
        <div className="mt-6 flex flex-wrap justify-end gap-3">
          <button type="button" onClick={() => dialog.current?.close()} className={buttonStyle('secondary', 'regular')}>
            {labels.cancel}
          </button>
          <button
            type="submit"
            {...{ name, value }}
            onClick={() => dialog.current?.close()}
            className={buttonStyle(variant === 'danger' ? 'danger' : 'primary', 'regular')}
          >
            {children}
          </button>
        </div>
      </dialog>
    </>
  );
}
