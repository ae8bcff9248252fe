import 'server-only';
import { cookies } from 'next/headers';
import { cookieOptions } from './cookie-options';

const NAME = 'aviso';

/** A message key and its values, shown on the next page until the person dismisses it. */
export type Flash = { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };

export async function setFlash(flash: Flash): Promise<void> {
  (await cookies()).set(NAME, JSON.stringify(flash), cookieOptions(600));
}

/** What is waiting to be read, or null. A cookie someone tampered with is nothing. */
export async function readFlash(): Promise<Flash | null> {
  const raw = (await cookies()).get(NAME)?.value;
  if (!raw) return null;
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== 'object' || value === null || !('key' in value) || typeof value.key !== 'string') return null;
    return /^[a-zA-Z_]+(\.[a-zA-Z_-]+)+$/.test(value.key) ? (value as Flash) : null;
  } catch {
    return null;
  }
}

/** Takes the notice away. Without one no cookie is touched: that would make the page load again under its form. */
export async function clearFlash(): Promise<void> {
  const jar = await cookies();
  if (jar.has(NAME)) jar.delete(NAME);
}
