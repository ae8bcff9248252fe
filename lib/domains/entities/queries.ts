import 'server-only';
import { db, type Tx } from '@/lib/platform/db';

/** The person who follows the entity for SERVIR; null while nobody does. */
export async function analystPersonOf(tx: Tx, entityId: string): Promise<string | null> {
  const row = await tx.portfolioEntity.findUnique({ where: { entityId }, select: { analystId: true } });
  return row?.analystId ?? null;
}

/** Every entity as a choice of a form, by name. */
export async function listEntityOptions(): Promise<{ value: string; label: string }[]> {
  const rows = await db().entity.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } });
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
