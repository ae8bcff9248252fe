/** Nobody has a tree this deep; without a bound, a hostile file would have each row walk all the others. */
export const DEEPEST = 50;

/**
 * How many are above each, by code; Infinity for who is above itself. Whoever stands below such a circle counts up to it.
 * A parent that is not among the codes is no parent. Linear, whatever the file says.
 */
export function depthsOf(parents: ReadonlyMap<string, string | null>): Map<string, number> {
  const depths = new Map<string, number>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let at: string | null | undefined = start;
    while (at && parents.has(at) && !depths.has(at) && !places.has(at)) {
      places.set(at, path.length);
      path.push(at);
      at = parents.get(at);
    }
    const circle = at ? (places.get(at) ?? path.length) : path.length;
    for (const code of path.slice(circle)) depths.set(code, Infinity);
    const reached = at && circle === path.length ? (depths.get(at) ?? -1) : circle < path.length ? 0 : -1;
    let depth = Number.isFinite(reached) ? reached : 0;
    for (const code of path.slice(0, circle).reverse()) depths.set(code, ++depth);
  }
  return depths;
}
