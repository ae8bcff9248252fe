/** The page a URL asks for, from 1. Whatever is not a page is the first one. */
export function pageNumber(asked: string | readonly string[] | undefined): number {
  const text = typeof asked === 'string' ? asked : asked?.[0];
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

/** The last page of a list, from 1: one that is empty has its first. */
export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** A list counts its rows so far: more of them are told as "más de 10 000", and counting each would cost a scan. */
export const COUNTED_UP_TO = 10_000;
