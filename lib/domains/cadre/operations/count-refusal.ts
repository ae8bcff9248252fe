import 'server-only';
import type { Tx } from '@/lib/platform/db';

/** One more assignment refused. Answers how many there are: the second is a cause of exclusion (DL1024 8; R030 29.i). */
export async function countRefusal(tx: Tx, memberId: string): Promise<number> {
  const { refusals } = await tx.cadreMember.update({
    where: { id: memberId },
    data: { refusals: { increment: 1 }, version: { increment: 1 } },
    select: { refusals: true },
  });
  return refusals;
}
