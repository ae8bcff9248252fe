'use client';

import { useCallback, useEffect, useState, type RefObject } from 'react';
import { packDraft, readControls, unpackDraft, writeControls } from './draft';
import type { FormState } from './form-state';
import { browserNow } from './use-draft';

const keyOf = (name: string) => `vencido:${location.pathname}#${name}`;

/**
 * A form whose session ended comes back filled after signing in again in the same tab. For forms that keep no draft
 * of their own; `name` tells those of a page apart, null turns it off.
 */
export function useExpiredDraft(form: RefObject<HTMLFormElement | null>, name: string | null, state: FormState) {
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    if (name === null) return;
    const restoring = requestAnimationFrame(() => {
      const values = unpackDraft(sessionStorage.getItem(keyOf(name)), browserNow());
      sessionStorage.removeItem(keyOf(name));
      if (values && form.current && writeControls(form.current, values)) setRestored(true);
    });
    return () => cancelAnimationFrame(restoring);
  }, [form, name]);

  useEffect(() => {
    if (name === null || !state.signIn || !form.current) return;
    sessionStorage.setItem(keyOf(name), packDraft(readControls(form.current), browserNow()));
  }, [form, name, state]);

  const discard = useCallback(() => {
    form.current?.reset();
    setRestored(false);
  }, [form]);

  return { restored: restored && state.status !== 'done', discard };
}
