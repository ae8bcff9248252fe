/** The page a URL asks for, from 1. Whatever is not a page is the first one. */
export function pageNumber(asked: string | readonly string[] | undefined): number {
  const text = typeof asked === 'string' ? asked : asked?.[0];
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
