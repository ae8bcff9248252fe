import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';

/** At most `attempts` from one address in a window of `minutes`. */
export type Limit = { readonly name: string; readonly attempts: number; readonly minutes: number };

type Window = { attempts: number; readonly endsAt: number };

const MOST_WINDOWS = 20_000;
/** Addresses are personal data: kept as digests under a key that dies with the process. */
const key = randomBytes(32);
const windows = new Map<string, Window>();

/**
 * Counts one attempt of an address in this process. Answers 0 when it may go on, else the minutes to wait.
 * The portal is served by one process; behind several, each would count its own.
 */
export function takeAttempt(limit: Limit, address: string, now: Date): number {
  const at = now.getTime();
  const id = createHmac('sha256', key)
    .update(`${limit.name} ${networkOf(address)}`)
    .digest('base64');
  const open = windows.get(id);
  if (!open || open.endsAt <= at) {
    makeRoom(at);
    windows.set(id, { attempts: 1, endsAt: at + limit.minutes * 60_000 });
    return 0;
  }
  if (open.attempts >= limit.attempts) return Math.ceil((open.endsAt - at) / 60_000);
  open.attempts += 1;
  return 0;
}

function makeRoom(at: number): void {
  if (windows.size < MOST_WINDOWS) return;
  for (const [id, window] of windows) if (window.endsAt <= at) windows.delete(id);
  for (const id of windows.keys()) {
    if (windows.size < MOST_WINDOWS) return;
    windows.delete(id);
  }
}

/** One subscriber holds a whole /64 of IPv6: its addresses count as one. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const missing = tail ? 8 - head.length - tail.length : 0;
  return [...head, ...Array<string>(missing).fill('0'), ...(tail ?? [])].slice(0, 4).join(':');
}
