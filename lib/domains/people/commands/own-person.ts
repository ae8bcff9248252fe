import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import type { Tx } from '@/lib/platform/db';
import type { RecordRef } from '@/lib/platform/records';

export type OwnPerson = { readonly id: string; readonly record: RecordRef };

/** The actor's own person, or null while they have not given their identity. */
export async function loadOwnPerson(tx: Tx, actor: Actor): Promise<OwnPerson | null> {
  if (!actor.personId) return null;
  const row = await tx.person.findUnique({
    where: { id: actor.personId },
    select: { id: true, givenNames: true, familyNames: true },
  });
  return row && { id: row.id, record: personRecord(row) };
}

export function personRecord(person: { id: string; givenNames: string; familyNames: string }): RecordRef {
  return { type: 'person', id: person.id, label: `${person.givenNames} ${person.familyNames}`, url: '/perfil' };
}
