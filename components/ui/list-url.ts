/** Where a list is: its path and the search parameters of the request. The URL is the list's whole state. */
export interface ListUrl {
  path: string;
  params: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Search parameter that names the sort column; a leading '-' means descending. */
export const SORT_PARAM = 'orden';
export const PAGE_PARAM = 'pagina';
export const AFTER_PARAM = 'despues';
export const BEFORE_PARAM = 'antes';

const POSITION_PARAMS = [PAGE_PARAM, AFTER_PARAM, BEFORE_PARAM];

/** The same list with some parameters changed; null removes one. Changing anything else returns to the first page. */
export function listHref(url: ListUrl, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(url.params)) {
    if (value === undefined || name in changes || POSITION_PARAMS.includes(name)) continue;
    for (const text of typeof value === 'string' ? [value] : value) if (text !== '') query.append(name, text);
  }
  for (const [name, value] of Object.entries(changes)) if (value !== null) query.set(name, value);
  const text = query.toString();
  return text ? `${url.path}?${text}` : url.path;
}

export type SortDirection = 'ascending' | 'descending' | 'none';

export function sortDirection(current: string | undefined, column: string): SortDirection {
  if (current === column) return 'ascending';
  return current === `-${column}` ? 'descending' : 'none';
}

/** A click sorts ascending, a second one descending. */
export function nextSort(current: string | undefined, column: string): string {
  return sortDirection(current, column) === 'ascending' ? `-${column}` : column;
}
