import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';

/** The account becomes that of a person; it must not be another's already. */
export async function linkPerson(tx: Tx, link: { userId: string | null; personId: string }): Promise<void> {
  if (!link.userId) throw new Error('Only an account can be linked to a person.');
  expectOne(
    await tx.user.updateMany({ where: { id: link.userId, personId: null }, data: { personId: link.personId } }),
  );
}
