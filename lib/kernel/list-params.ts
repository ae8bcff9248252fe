export type ListParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One value of a search parameter, trimmed; null when it is absent or blank. */
export function oneParam(params: ListParams, name: string): string | null {
  const value = params[name];
  return (typeof value === 'string' ? value : value?.[0])?.trim() || null;
}

/** The parameters of a list but its page, as what follows its path: '' or '?…'. */
export function searchOf(params: ListParams): string {
  const names = Object.keys(params).filter((name) => name !== 'pagina');
  const kept = names.flatMap((name) => {
    const value = oneParam(params, name);
    return value === null ? [] : [[name, value]];
  });
  const search = new URLSearchParams(kept).toString();
  return search === '' ? '' : `?${search}`;
}
