/** Given and family names to combine: a like number of each, a multiple of 24. */
export type Names = { readonly given: readonly string[]; readonly family: readonly string[] };

/**
 * The n-th invented name, from 0: the same for the same n, and no two alike. Each turn around the given names takes other
 * family names, and nobody has the same one twice.
 */
export function inventedName({ given, family }: Names, n: number): { readonly given: string; readonly family: string } {
  const turn = Math.floor(n / given.length);
  const of = (names: readonly string[], at: number) => names[at % names.length] ?? '';
  return { given: of(given, n), family: `${of(family, n * 7 + turn * 5)} ${of(family, n * 11 + 5 + turn)}` };
}
