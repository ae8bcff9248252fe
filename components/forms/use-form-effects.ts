'use client';

import { useEffect, useState, type RefObject } from 'react';
import type { FormState } from './form-state';

/** Asks before closing or leaving the page while something typed has not been sent. */
export function useWarnUnsaved(enabled: boolean, state: FormState, pending: boolean) {
  const [touchedIn, setTouchedIn] = useState<FormState | null>(null);
  // A form whose session ended is kept: leaving to sign in loses nothing.
  const leavable = !enabled || pending || state.signIn !== undefined;
  const unsaved = !leavable && touchedIn !== null && (touchedIn === state || state.status === 'refused');

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return { touch: () => enabled && setTouchedIn(state) };
}

export function useResetOnDone(form: RefObject<HTMLFormElement | null>, enabled: boolean, state: FormState) {
  useEffect(() => {
    if (enabled && state.status === 'done') form.current?.reset();
  }, [enabled, form, state]);
}
