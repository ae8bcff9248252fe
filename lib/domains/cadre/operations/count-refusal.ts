import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';

/**
 * One more assignment refused, after the `seen` ones that the manager was told of. Answers how many there are: the second
 * is a cause of exclusion (DL1024 8; R030 29.i). Refused as a conflict when another refusal was counted meanwhile.
 */
export async function countRefusal(tx: Tx, memberId: string, seen: number): Promise<number> {
  expectOne(
    await tx.cadreMember.updateMany({
      where: { id: memberId, refusals: seen },
      data: { refusals: { increment: 1 }, version: { increment: 1 } },
    }),
  );
  return seen + 1;
}
