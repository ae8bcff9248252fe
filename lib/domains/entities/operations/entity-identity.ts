import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { EntityClass } from '../types';

/** The entity another one belongs to, as `checkIdentity` asks; null when it belongs to none, or to one nobody knows. */
export async function parentOf(tx: Tx, parentId: string | null) {
  if (parentId === null) return null;
  const parent = await tx.entity.findUnique({ where: { id: parentId }, select: { name: true, entityClass: true } });
  return parent && { name: parent.name, typeB: parent.entityClass === ('type_b' satisfies EntityClass) };
}
