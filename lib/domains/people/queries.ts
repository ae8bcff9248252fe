import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { db, type Tx } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/prisma/client';
import type { Curriculum, ProfileDocument, ProfileIdentity } from './types';

/** One person's studies and experience, newest first; empty when there is no such person. */
export async function getCurriculum(tx: Tx, personId: string): Promise<Curriculum> {
  const [curriculum] = await listCurricula(tx, [personId]);
  return curriculum ?? { personId, studies: [], experiences: [] };
}

const STUDIES = Prisma.sql`(SELECT coalesce(json_agg(line ORDER BY line."awardedOn" DESC, line.id), '[]') FROM (
  SELECT s.id, s.level, s.field, s.institution, s.country, s."awardedOn", s.hours, s."documentId"
  FROM study s WHERE s."personId" = p.id) line)`;
const EXPERIENCES = Prisma.sql`(SELECT coalesce(json_agg(line ORDER BY line."startsOn" DESC, line.id), '[]') FROM (
  SELECT x.id, x.employer, x.sector, x.post, x.area, x.managerial, x."startsOn", x."endsOn", x.functions, x."documentId"
  FROM experience x WHERE x."personId" = p.id) line)`;

/** One statement whatever the number of persons. Persons unknown are left out. */
export async function listCurricula(tx: Tx, personIds: readonly string[]): Promise<Curriculum[]> {
  return await tx.$queryRaw<Curriculum[]>`
    SELECT p.id AS "personId", ${STUDIES} AS studies, ${EXPERIENCES} AS experiences
    FROM person p WHERE p.id = ANY(${[...personIds]}::uuid[])`;
}

/** By person, what changes when anything in their curriculum does. One statement. */
export async function fingerprintCurricula(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ personId: string; fingerprint: string }[]>`
    SELECT p.id AS "personId", md5(${STUDIES}::text || ${EXPERIENCES}::text) AS fingerprint
    FROM person p WHERE p.id = ANY(${[...personIds]}::uuid[])`;
  return new Map(rows.map(({ personId, fingerprint }) => [personId, fingerprint]));
}

export async function getIdentity(tx: Tx, personId: string): Promise<ProfileIdentity | null> {
  const row = await tx.person.findUnique({ where: { id: personId }, omit: { updatedAt: true } });
  return row && { ...row, birthDate: row.birthDate && fromDbDate(row.birthDate) };
}

/** One's own profile as its page shows it: identity, curriculum and the names of the certificates. Five statements. */
export async function getOwnProfile(personId: string | null) {
  if (personId === null) return null;
  const identity = await getIdentity(db(), personId);
  const curriculum = await getCurriculum(db(), personId);
  const ids = [...curriculum.studies, ...curriculum.experiences].flatMap(({ documentId }) => documentId ?? []);
  const rows = await db().document.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const documents: Readonly<Record<string, ProfileDocument>> = Object.fromEntries(rows.map((row) => [row.id, row]));
  return { identity, curriculum, documents };
}
