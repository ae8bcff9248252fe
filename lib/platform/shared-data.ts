import 'server-only';

const FRESH_MS = 60_000;
const LARGEST = 500;

const held = new Map<string, { readonly until: number; readonly value: Promise<unknown> }>();

/**
 * What readers share, kept in this process for a minute, so that a visit costs no query: never what one may read and
 * another may not.
 * @param key names the data and its parameters; the same key always loads the same type.
 */
export function sharedData<T>(key: string, load: () => Promise<T>): Promise<T> {
  const known = held.get(key);
  if (known && known.until > performance.now()) return known.value as Promise<T>;
  const value = load();
  value.catch(() => held.delete(key));
  if (held.size >= LARGEST) held.delete(held.keys().next().value ?? '');
  held.set(key, { until: performance.now() + FRESH_MS, value });
  return value;
}

/** After an act that readers must see at once: drops everything whose key begins so. */
export function forgetSharedData(prefix: string): void {
  for (const key of held.keys()) if (key.startsWith(prefix)) held.delete(key);
}
