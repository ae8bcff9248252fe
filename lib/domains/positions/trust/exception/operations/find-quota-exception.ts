import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { quotaExceptionRecord } from '../../../records';

/** An exception to the caps with its entity, whoever asks: each command applies its own scope. */
export async function findQuotaException(tx: Tx, where: Prisma.QuotaExceptionWhereInput) {
  const row = await tx.quotaException.findFirst({
    where,
    select: {
      id: true,
      version: true,
      state: true,
      bound: true,
      limitAsked: true,
      requestedById: true,
      entityId: true,
      entity: { select: { name: true, portfolio: { select: { analystId: true } } } },
    },
  });
  return (
    row && {
      ...row,
      record: quotaExceptionRecord({ id: row.id, entityId: row.entityId, entity: row.entity.name }),
    }
  );
}
