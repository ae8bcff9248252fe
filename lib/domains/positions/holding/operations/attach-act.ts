import 'server-only';
import type { CommandContext } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { attachDocument, type StoredFile } from '@/lib/platform/documents';

/** Keeps the act of what HR records of a holder, for the entity to read. Answers the document's id. */
export async function attachAct(
  tx: Tx,
  file: StoredFile,
  { holdingId, entityId }: { readonly holdingId: string; readonly entityId: string },
  { actor, now }: Pick<CommandContext, 'actor' | 'now'>,
): Promise<string> {
  return await attachDocument(tx, file, {
    recordType: 'seat_holding',
    recordId: holdingId,
    visibility: 'entity',
    entityId,
    uploadedById: actor.userId,
    at: now,
  });
}
