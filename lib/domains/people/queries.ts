import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import { db, type Tx } from '@/lib/platform/db';
import type { Curriculum, ProfileDocument, ProfileIdentity } from './types';

const STUDY = {
  id: true,
  level: true,
  field: true,
  institution: true,
  country: true,
  awardedOn: true,
  hours: true,
  documentId: true,
} as const;

const EXPERIENCE = {
  id: true,
  employer: true,
  sector: true,
  post: true,
  area: true,
  managerial: true,
  startsOn: true,
  endsOn: true,
  functions: true,
  documentId: true,
} as const;

const CURRICULUM = {
  id: true,
  studies: { select: STUDY, orderBy: { awardedOn: 'desc' } },
  experiences: { select: EXPERIENCE, orderBy: { startsOn: 'desc' } },
} as const;

/** One person's studies and experience, newest first; empty when there is no such person. */
export async function getCurriculum(tx: Tx, personId: string): Promise<Curriculum> {
  const [curriculum] = await listCurricula(tx, [personId]);
  return curriculum ?? { personId, studies: [], experiences: [] };
}

/** Three statements whatever the number of persons. Persons unknown are left out. */
export async function listCurricula(tx: Tx, personIds: readonly string[]): Promise<Curriculum[]> {
  const rows = await tx.person.findMany({ where: { id: { in: [...personIds] } }, select: CURRICULUM });
  return rows.map((row) => ({
    personId: row.id,
    studies: row.studies.map((study) => ({ ...study, awardedOn: fromDbDate(study.awardedOn) })),
    experiences: row.experiences.map((experience) => ({
      ...experience,
      startsOn: fromDbDate(experience.startsOn),
      endsOn: experience.endsOn && fromDbDate(experience.endsOn),
    })),
  }));
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
