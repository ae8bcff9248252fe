import { diffDays, type CalendarDate } from '@/lib/kernel/calendar-date';

/** Place of a value between two others, as a percentage of the width or height. Values outside stay at the edge. */
export function placeOf(value: number, from: number, to: number): number {
  if (to === from) return 0;
  return Math.min(100, Math.max(0, ((value - from) / (to - from)) * 100));
}

export function placeOfDate(date: CalendarDate, from: CalendarDate, to: CalendarDate): number {
  return placeOf(diffDays(from, date), 0, diffDays(from, to));
}

/** Round values that cover the data, at most `count` + 2 of them; the first and last are the ends of the axis. */
export function niceTicks(min: number, max: number, count = 4): number[] {
  if (min === max) return niceTicks(Math.min(0, min), Math.max(1, max), count);
  const rough = (max - min) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(min / step + 1e-9);
  const last = Math.ceil(max / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Marks closer than this share of the line, in percent, would cover each other on a narrow screen. */
const MARK_WIDTH = 10;

/** Marks along a line that stand together: the first and last of each group, from their places in percent, in order. */
export function groupMarks(places: readonly number[]): { first: number; last: number; place: number }[] {
  const groups: { first: number; last: number; place: number }[] = [];
  for (const [index, place] of places.entries()) {
    const group = groups.at(-1);
    if (group && place - group.place < MARK_WIDTH) group.last = index;
    else groups.push({ first: index, last: index, place });
  }
  return groups;
}
