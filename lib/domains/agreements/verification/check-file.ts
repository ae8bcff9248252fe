import 'server-only';
import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import { MAX_UPLOAD_BYTES } from '@/lib/platform/documents';
import { findVerifiedAct } from './queries';

/**
 * Whether a file is, byte for byte, the act that has this code. The file is read in memory and kept nowhere.
 * Refuses `agreements.file_missing` and `agreements.file_too_big` on field `file`, `agreements.file_altered` and
 * `agreements.unknown_code`.
 */
export async function checkFile(code: string, file: unknown): Promise<Result> {
  const field = 'file';
  if (!(file instanceof File) || file.size === 0) return refuse('agreements.file_missing', { field });
  if (file.size > MAX_UPLOAD_BYTES) {
    return refuse('agreements.file_too_big', { field, params: { megabytes: MAX_UPLOAD_BYTES / 1024 / 1024 } });
  }
  const act = await findVerifiedAct(code);
  if (!act) return refuse('agreements.unknown_code');
  const digest = createHash('sha256')
    .update(Buffer.from(await file.arrayBuffer()))
    .digest('hex');
  return digest === act.sha256 ? ok() : refuse('agreements.file_altered');
}
