import 'server-only';
import { randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { isUuid } from '@/lib/kernel/identifiers';
import { cookieOptions } from './cookie-options';

const NAME = 'aviso';

/** A message key and its values, said once on the page that follows. */
export type Flash = { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };

/** As it waits: two that say the same are told apart. */
type WaitingFlash = Flash & { readonly id: string };

export async function setFlash(flash: Flash): Promise<void> {
  (await cookies()).set(NAME, JSON.stringify({ ...flash, id: randomUUID() }), cookieOptions(600));
}

/** What is waiting to be read, or null. A cookie someone tampered with is nothing. */
export async function readFlash(): Promise<WaitingFlash | null> {
  const raw = (await cookies()).get(NAME)?.value;
  if (!raw) return null;
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== 'object' || value === null || !('key' in value) || typeof value.key !== 'string') return null;
    if (!('id' in value) || typeof value.id !== 'string' || !isUuid(value.id)) return null;
    return /^[a-zA-Z_]+(\.[a-zA-Z_-]+)+$/.test(value.key) ? (value as WaitingFlash) : null;
  } catch {
    return null;
  }
}

/** Takes that notice away, or whichever waits. Without one no cookie is touched: that would make the page load again under its form. */
export async function clearFlash(id?: string): Promise<void> {
  const jar = await cookies();
  if (!jar.has(NAME)) return;
  if (id === undefined || (await readFlash())?.id === id) jar.delete(NAME);
}
