import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { Tx } from './db';
import { storage } from './storage';

/** Bytes already stored and checked, waiting to belong to a record. */
export type StoredFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
};

export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

const ACCEPTED = new Map([
  ['application/pdf', 'pdf'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
]);

/** For `<input type="file" accept>`. */
export const ACCEPTED_MEDIA_TYPES = [...ACCEPTED.keys()].join(',');

/**
 * Checks an upload by its content (not its name) and stores it.
 * Refuses `platform.upload_empty`, `platform.upload_too_big` and `platform.upload_type`, on `field`.
 */
export async function receiveUpload(file: File, field: string): Promise<Result<StoredFile>> {
  if (file.size === 0) return refuse('platform.upload_empty', { field });
  if (file.size > MAX_UPLOAD_BYTES) return refuse('platform.upload_too_big', { field, params: { megabytes: 10 } });
  const bytes = Buffer.from(await file.arrayBuffer());
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !ACCEPTED.has(type.mime)) return refuse('platform.upload_type', { field });
  return ok(await storeBytes(bytes, safeName(file.name), type.mime));
}

/** Stores bytes the portal itself made. */
export async function storeBytes(bytes: Uint8Array, name: string, mediaType: string): Promise<StoredFile> {
  const storageKey = `${randomUUID().slice(0, 2)}/${randomUUID()}`;
  await storage().put(storageKey, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, mediaType, size: bytes.byteLength, sha256, storageKey };
}

/** Separators and control characters never reach a header or a folder. */
function safeName(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, '_')
    .slice(-120);
  return cleaned || 'documento';
}

export type DocumentOwner = {
  readonly recordType: string;
  readonly recordId: string;
  /** `private`: uploader, listed persons and, for some records, their readers; `servir`: SERVIR besides; `entity`: the entity's people besides; `public`. */
  readonly visibility: 'private' | 'servir' | 'entity' | 'public';
  readonly entityId?: string | null;
  readonly personIds?: readonly string[];
  readonly uploadedById: string | null;
  readonly at: Date;
};

/** Makes a stored file a document of a record, inside the command's transaction. Answers its id. */
export async function attachDocument(tx: Tx, file: StoredFile, owner: DocumentOwner): Promise<string> {
  const { at, personIds, ...rest } = owner;
  const row = await tx.document.create({
    data: { ...file, ...rest, personIds: [...(personIds ?? [])], uploadedAt: at },
    select: { id: true },
  });
  return row.id;
}
