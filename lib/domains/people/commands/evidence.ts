import 'server-only';
import type { CommandContext } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { attachDocument, receiveUpload, type StoredFile } from '@/lib/platform/documents';
import { ok, type Result } from '@/lib/kernel/result';

/** Stores the certificate sent with a study or an experience, if one was. */
export async function storeEvidence(input: { document: File | null }): Promise<Result<StoredFile | null>> {
  return input.document ? await receiveUpload(input.document, 'document') : ok(null);
}

/** The stored certificate becomes the person's: read by them and by SERVIR, by nobody else. */
export async function attachEvidence(
  tx: Tx,
  file: StoredFile | null,
  personId: string,
  { actor, now }: CommandContext,
): Promise<string | null> {
  if (!file) return null;
  return await attachDocument(tx, file, {
    recordType: 'person',
    recordId: personId,
    visibility: 'servir',
    personIds: [personId],
    uploadedById: actor.userId,
    at: now,
  });
}
