import type { ImportCounts } from './types';

const NONE = { created: 0, changed: 0, same: 0 };

/** Counts as they were kept. Files checked when none brought holders say nothing of them. */
export function storedCounts(stored: unknown): ImportCounts | null {
  return typeof stored === 'object' && stored !== null
    ? { ...(stored as ImportCounts), holders: (stored as Partial<ImportCounts>).holders ?? NONE }
    : null;
}

/** Whether a file would still do what was read before it was confirmed. */
export function sameCounts(one: ImportCounts | null, other: ImportCounts): boolean {
  return (
    one !== null &&
    (['entities', 'units', 'seats', 'holders'] as const).every((kind) =>
      (['created', 'changed', 'same'] as const).every((what) => one[kind][what] === other[kind][what]),
    )
  );
}
