import 'server-only';
import type { Tx } from '@/lib/platform/db';

/** Keeps everyone else from changing the structure of an entity until the transaction ends. */
export async function lockStructure(tx: Tx, entityId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM entity WHERE id = ${entityId}::uuid FOR NO KEY UPDATE`;
}
