import 'server-only';
import type { CommandContext } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { KnownStructure } from '../types';
import { makePlan, type PlannedImport } from '../plan/make-plan';
import type { ImportCase } from './find-import';
import { loadHolders } from './load-holders';
import { loadKnown } from './load-known';
import { readImportFile } from './read-file';

/** What the file would do to the structure and its holders as they are now, and all that is wrong with it. */
export async function planImport(
  tx: Tx,
  file: Pick<ImportCase, 'id' | 'kind' | 'mapping' | 'documentId' | 'entityId'>,
  { today, actor }: Pick<CommandContext, 'today' | 'actor'>,
): Promise<PlannedImport & { readonly known: KnownStructure }> {
  const { rows, errors } = await readImportFile(tx, file);
  const named = rows.flatMap(({ values }) => [values.seat_code, values.seat_reports_to]);
  const codes = [...new Set(named.filter((code) => typeof code === 'string'))];
  const known = await loadKnown(tx, file.entityId, codes);
  const holders = await loadHolders(tx, rows, known, { today, importId: file.id, userId: actor.userId });
  const planned = makePlan(file.kind, rows, known, holders);
  const all = [...errors, ...planned.errors].sort((one, other) => one.row - other.row);
  return { ...planned, errors: all, known };
}
