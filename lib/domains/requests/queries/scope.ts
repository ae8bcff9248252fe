import 'server-only';
import { isServir, type Actor } from '@/lib/kernel/actor';
import type { Prisma } from '@/lib/platform/prisma/client';
import { ofOwnEntity } from '../operations/find-request';

/** Requests an actor may read: those of their entity, or, for SERVIR, all that were ever sent. */
export function readableBy(actor: Actor): Prisma.ManagerRequestWhereInput {
  if (actor.role === 'entity_hr' || actor.role === 'entity_head') return ofOwnEntity(actor);
  return isServir(actor) ? { submittedAt: { not: null } } : { id: { in: [] } };
}
