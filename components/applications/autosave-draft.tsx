'use client';

import { useEffect, useRef, useState } from 'react';
import { IDLE_FORM, type FormAction } from '@/components/forms/form-state';

interface Props {
  /** The action of the form it is in; it is called as the "save draft" button would. */
  action: FormAction;
  labels: { saving: string; saved: string; failed: string };
}

/** A pause this long, in ms, and what was typed is on the server too. */
const PAUSE_MS = 8_000;

/** Saves the form it is in whenever its author pauses. Without JavaScript the button does it. */
export function AutosaveDraft({ action, labels }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const [status, setStatus] = useState<'idle' | keyof Props['labels']>('idle');

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout>;
    const save = async () => {
      setStatus('saving');
      const sent = new FormData(form);
      // A chosen file waits for its own button: it is not sent again at each pause.
      for (const [name, value] of [...sent]) if (name.startsWith('$ACTION') || value instanceof File) sent.delete(name);
      sent.set('next', 'quiet');
      const answer = await action(IDLE_FORM, sent).catch(() => null);
      setStatus(answer?.status === 'done' ? 'saved' : 'failed');
    };
    const onInput = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(), PAUSE_MS);
    };
    const onSubmit = () => clearTimeout(timer);
    form.addEventListener('input', onInput);
    form.addEventListener('submit', onSubmit);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', onInput);
      form.removeEventListener('submit', onSubmit);
    };
  }, [action]);

  return (
    <p ref={place} role="status" className="min-h-6 text-sm text-ink-soft">
      {status === 'idle' ? '' : labels[status]}
    </p>
  );
}
