'use client';

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { packDraft, readControls, unpackDraft, writeControls } from './draft';
import { DRAFT_PREFIX, setDraftAside } from './draft-storage';
import type { FormState } from './form-state';

const SAVE_AFTER_MS = 400;

export const browserNow = () => Math.round(performance.timeOrigin + performance.now());

/** Keeps typed text in this browser until the server has taken it, and puts it back after an expired session. */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  draftKey: string | undefined,
  state: FormState,
  pending: boolean,
) {
  const key = draftKey && DRAFT_PREFIX + draftKey;
  const [restored, setRestored] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef(false);

  useEffect(() => {
    sending.current = pending;
  }, [pending]);

  useEffect(() => {
    if (!key || !form.current) return;
    const values = unpackDraft(localStorage.getItem(key), browserNow());
    const restoring = requestAnimationFrame(() => {
      if (values && form.current && writeControls(form.current, values)) setRestored(true);
    });
    return () => {
      cancelAnimationFrame(restoring);
      clearTimeout(timer.current);
      // Gone while sending: the action redirected, or failed and the failure page puts the draft back.
      if (sending.current) setDraftAside(key);
    };
  }, [form, key]);

  useEffect(() => {
    if (!key || state.status !== 'done') return;
    clearTimeout(timer.current);
    localStorage.removeItem(key);
  }, [key, state]);

  const keep = useCallback(() => {
    if (!key) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (form.current) localStorage.setItem(key, packDraft(readControls(form.current), browserNow()));
    }, SAVE_AFTER_MS);
  }, [form, key]);

  const discard = useCallback(() => {
    if (key) localStorage.removeItem(key);
    form.current?.reset();
    setRestored(false);
  }, [form, key]);

  return { restored: restored && state.status !== 'done', keep, discard };
}
