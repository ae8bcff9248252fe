/** How many more managers appointed by trust may be asked about at once. */
export const WHAT_IF = { min: 1, max: 99 } as const;

/** What the reader asks of the caps: what they typed, and the number that it is, or null when it is none of them. */
export type WhatIf = { readonly typed: string; readonly more: number | null };

const LONGEST_ECHO = 20;

/** @param value as it stands in the address; without one nothing is asked. A blank one was sent and is no number. */
export function readWhatIf(value: string | readonly string[] | undefined): WhatIf | null {
  if (value === undefined) return null;
  const typed = ((typeof value === 'string' ? value : value[0]) ?? '').trim().slice(0, LONGEST_ECHO);
  const more = /^\d{1,3}$/.test(typed) ? Number(typed) : null;
  return { typed, more: more !== null && more >= WHAT_IF.min && more <= WHAT_IF.max ? more : null };
}
