/** Formats that every workbook knows by number and that show a date or an hour (ECMA-376, 18.8.30). */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether a number with this format is shown as a date or an hour. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => id >= first && id <= last);
  const shown = code
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[ymdhs]/i.test(shown);
}

const DAY_MS = 86_400_000;

/**
 * 'YYYY-MM-DD', with 'THH:MM:SS' when the number has an hour, for a count of days as a workbook keeps it.
 * Null for what is no day: negative, the 29 February 1900 that never was, or beyond the year 9999.
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  if (!from1904 && Math.floor(serial) === 60) return null;
  // Day 1 is 1 January 1900; from day 61 on, the count has one day too many.
  const origin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const seconds = Math.round((serial * DAY_MS) / 1_000);
  const date = new Date(origin + seconds * 1_000);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return null;
  const text = date.toISOString();
  return seconds % 86_400 === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
