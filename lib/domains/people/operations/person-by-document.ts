import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { IdentityDocumentType } from '../types';

export type IdentityDocument = { readonly documentType: IdentityDocumentType; readonly documentNumber: string };

export type KnownPerson = { readonly id: string; readonly givenNames: string; readonly familyNames: string };

/** Whoever has that very document; nobody is looked for in any other way. */
export async function findPersonByDocument(tx: Tx, document: IdentityDocument): Promise<KnownPerson | null> {
  return await tx.person.findUnique({
    where: { documentType_documentNumber: document },
    select: { id: true, givenNames: true, familyNames: true },
  });
}

/** Someone without an account. Answers their id; constraint `documentNumber` when somebody else has just been given it. */
export async function registerPerson(
  tx: Tx,
  {
    now,
    ...person
  }: IdentityDocument & { readonly givenNames: string; readonly familyNames: string; readonly now: Date },
): Promise<string> {
  const { id } = await tx.person.create({ data: { ...person, updatedAt: now }, select: { id: true } });
  return id;
}
