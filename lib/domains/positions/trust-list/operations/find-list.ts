import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { trustListRecord } from '../../records';

/** A list without its rows. */
export async function findTrustList(tx: Tx, id: string) {
  const row = await tx.trustList.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      version: true,
      state: true,
      generatedById: true,
      reviewedById: true,
      entries: true,
    },
  });
  return row && { ...row, record: trustListRecord(row) };
}
