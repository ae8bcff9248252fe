import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { ImportCounts } from './types';

/** Nothing of a file is applied while a row of it is wrong, nor when it would change nothing. */
export function checkMayApply(file: { readonly errorCount: number; readonly counts: ImportCounts | null }): Result {
  if (file.errorCount > 0) return refuse('positions.import_with_errors', { params: { errors: file.errorCount } });
  return stepsOf(file.counts) === 0 ? refuse('positions.import_changes_nothing') : ok();
}

/** How many records it creates and changes. */
export function stepsOf(counts: ImportCounts | null): number {
  if (!counts) return 0;
  return [counts.entities, counts.units, counts.seats, counts.holders].reduce(
    (sum, { created, changed }) => sum + created + changed,
    0,
  );
}

/** The header of a file: names, each at most this long, as many as its last named column. */
const LONGEST_NAME = 120;

export function headerOf(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim().slice(0, LONGEST_NAME));
}
