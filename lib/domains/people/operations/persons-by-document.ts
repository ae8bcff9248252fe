import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { IdentityDocument, KnownPerson } from './person-by-document';

/** Whoever has each of those very documents, with their account, if they have one that is not disabled. One statement. */
export async function findPersonsByDocument(
  tx: Tx,
  documents: readonly IdentityDocument[],
): Promise<(KnownPerson & IdentityDocument & { readonly userId: string | null })[]> {
  return await tx.$queryRawUnsafe(
    `SELECT p.id, p."documentType"::text AS "documentType", p."documentNumber", p."givenNames", p."familyNames", u.id AS "userId"
     FROM (SELECT DISTINCT * FROM jsonb_to_recordset($1::jsonb) AS r("documentType" text, "documentNumber" text)) d
     JOIN person p ON p."documentType" = d."documentType"::"IdentityDocumentType" AND p."documentNumber" = d."documentNumber"
     LEFT JOIN "user" u ON u."personId" = p.id AND u."disabledAt" IS NULL`,
    JSON.stringify(documents.map(({ documentType, documentNumber }) => ({ documentType, documentNumber }))),
  );
}

export type NewPerson = IdentityDocument & {
  readonly id: string;
  readonly givenNames: string;
  readonly familyNames: string;
};

/** People without an account; constraint `documentNumber` when somebody else has just been given one of their documents. */
export async function registerPersons(tx: Tx, persons: readonly NewPerson[], now: Date): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO person (id, "documentType", "documentNumber", "givenNames", "familyNames", "updatedAt")
     SELECT id, "documentType"::"IdentityDocumentType", "documentNumber", "givenNames", "familyNames", $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb)
       AS r(id uuid, "documentType" text, "documentNumber" text, "givenNames" text, "familyNames" text)`,
    JSON.stringify(persons),
    now,
  );
}

/** Takes away whoever nothing refers to and nobody has edited; the rest stay, for what they have come to do. */
export async function forgetPersons(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const references = await tx.$queryRawUnsafe<{ source: string; column: string }[]>(
    `SELECT k.conrelid::regclass::text AS source, a.attname::text AS column
     FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
     WHERE k.contype = 'f' AND k.confrelid = 'person'::regclass`,
  );
  const apart = references.map(
    ({ source, column }) => `AND NOT EXISTS (SELECT 1 FROM ${source} t WHERE t."${column}" = p.id)`,
  );
  await tx.$executeRawUnsafe(
    `DELETE FROM person p WHERE p.id = ANY($1::uuid[]) AND p.version = 0 ${apart.join(' ')}`,
    ids,
  );
}
