import 'server-only';
import type { Tx } from '@/lib/platform/db';

/** The person who follows the entity for SERVIR; null while nobody does. */
export async function analystPersonOf(tx: Tx, entityId: string): Promise<string | null> {
  const row = await tx.portfolioEntity.findUnique({ where: { entityId }, select: { analystId: true } });
  return row?.analystId ?? null;
}
