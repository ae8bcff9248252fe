import type { Column } from './columns/column';
import { ENTITY_COLUMNS } from './columns/entity-columns';
import { HOLDER_COLUMNS } from './columns/holder-columns';
import { SEAT_COLUMNS } from './columns/seat-columns';
import { UNIT_COLUMNS } from './columns/unit-columns';
import type { ImportKind } from './types';

export { WORD_LISTS, type CellRule, type Column, type WordList } from './columns/column';

/** What a file may say, in the order of the template. Where nothing else is said, a blank cell leaves things as they are. */
export const COLUMNS = [...ENTITY_COLUMNS, ...UNIT_COLUMNS, ...SEAT_COLUMNS, ...HOLDER_COLUMNS] as const;

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** An entity says nothing of itself: it is already known. */
export function columnsOf(kind: ImportKind): readonly (Column & { readonly key: ColumnKey })[] {
  return kind === 'census' ? COLUMNS : COLUMNS.filter((column) => column.of !== 'entity');
}
