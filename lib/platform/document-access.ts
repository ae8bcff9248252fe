import 'server-only';
import { isUuid } from '@/lib/kernel/identifiers';
import { ANONYMOUS, type Actor, type ActorRole } from '@/lib/kernel/actor';
import { appendAudit } from './audit';
import { systemClock } from './clock';
import { db } from './db';
import { storage } from './storage';

/** Roles that read what is kept for SERVIR, and what is kept for an entity besides. The administrator reads neither. */
const READERS: Readonly<Record<'servir' | 'entity', readonly ActorRole[]>> = {
  servir: ['directorate', 'council_member', 'selection_specialist', 'monitoring_analyst'],
  entity: ['entity_hr', 'entity_head'],
};

export type ReadableDocument = {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly storageKey: string;
  readonly visibility: string;
  readonly recordId: string | null;
  readonly ownerIsReader: boolean;
};

/** By type of record, whether an actor reads that record today. */
export type RecordReaders = Readonly<Record<string, (actor: Actor, recordId: string) => Promise<boolean>>>;

/** The document, or null when it does not exist or is not for this reader. */
export async function findReadableDocument(
  actor: Actor | null,
  id: string,
  readers: RecordReaders,
): Promise<ReadableDocument | null> {
  if (!isUuid(id)) return null;
  const row = await db().document.findUnique({ where: { id } });
  if (!row) return null;
  const ownerIsReader =
    actor !== null &&
    ((actor.userId !== null && row.uploadedById === actor.userId) ||
      (actor.personId !== null && row.personIds.includes(actor.personId)));
  const allowed =
    row.visibility === 'public' ||
    ownerIsReader ||
    (actor !== null &&
      ((row.visibility !== 'private' && READERS.servir.includes(actor.role)) ||
        (row.visibility === 'entity' && READERS.entity.includes(actor.role) && actor.entityId === row.entityId) ||
        (row.recordId !== null && (await readers[row.recordType]?.(actor, row.recordId)))));
  return allowed ? { ...row, ownerIsReader } : null;
}

/** Its bytes. Someone else's reading of a document that is not public is written in the log. */
export async function readDocument(actor: Actor | null, document: ReadableDocument): Promise<Buffer> {
  const bytes = await storage().get(document.storageKey);
  if (document.visibility !== 'public' && !document.ownerIsReader) {
    const record = { type: 'document', id: document.id, label: document.name, url: `/documentos/${document.id}` };
    await db().$transaction((tx) =>
      appendAudit(tx, actor ?? ANONYMOUS, systemClock.now(), [
        { command: 'platform.read-document', record, visibility: 'servir' },
      ]),
    );
  }
  return bytes;
}
