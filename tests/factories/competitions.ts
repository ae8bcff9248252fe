import type { Role } from '@/lib/kernel/actor';
import { toDbDate, calendarDate } from '@/lib/kernel/calendar-date';
import { findCompetition } from '@/lib/domains/competitions/operations/move-competition';
import { writeMeritList } from '@/lib/domains/competitions/operations/write-merit-list';
import type { MeritEntry } from '@/lib/domains/competitions/types';
import type { Db } from '@/lib/platform/db';
import { createUser, type Someone } from './identity';

let made = 0;

/** A person with an account; unique within the test file. */
export async function createSomeone(
  db: Db,
  name: string,
  role: Role,
  now: Date,
): Promise<Someone & { readonly personId: string }> {
  made += 1;
  const person = await db.person.create({
    data: {
      documentType: 'dni',
      documentNumber: String(80_000_000 + made),
      givenNames: name,
      familyNames: 'de Prueba',
      demonstration: true,
      updatedAt: now,
    },
    select: { id: true },
  });
  const user = {
    email: `concurso${made}@prueba.example`,
    name: `${name} de Prueba`,
    personId: person.id,
    roles: [{ role }],
    now,
  };
  return { ...(await createUser(db, user)), personId: person.id };
}

const STAGES = [
  {
    kind: 'knowledge',
    name: 'Conocimientos',
    weight: '40',
    passMark: '13',
    maxScore: '20',
    startsOn: '2026-03-20',
    endsOn: '2026-04-10',
  },
  {
    kind: 'interview',
    name: 'Entrevista',
    weight: '60',
    passMark: '14',
    maxScore: '20',
    startsOn: '2026-04-13',
    endsOn: '2026-05-08',
  },
];

/** Terms as a form sends them: published on 2 March 2026, closing after exactly ten business days. */
export const termsForm = (change: Record<string, unknown> = {}) => ({
  title: 'Gerentes de administración para gobiernos regionales',
  managerRole: 'operational_strategic',
  profile: 'Dirige los sistemas administrativos.',
  conditions: 'Régimen laboral especial del Cuerpo.',
  vacancies: '1',
  publishOn: '2026-03-02',
  applicationsOpenOn: '2026-03-03',
  applicationsCloseOn: '2026-03-16',
  resultsOn: '2026-05-29',
  courseStartsOn: '2026-06-15',
  coursePassMark: '14',
  rounding: '2',
  challengeNotice: 'Reconsideración dentro de los ocho días hábiles.',
  stages: STAGES,
  requirements: {
    study_level: { value: 'professional_title', mandatory: 'on' },
    study_field: {},
    general_experience_years: { value: '5', mandatory: 'on' },
    public_experience_years: {},
    managerial_experience_years: {},
    area_experience_years: {},
  },
  documents: [{ name: 'Título profesional', mandatory: 'on' }],
  ...change,
});

/** An application in any state, written directly: what leads to it is told by its own slice's tests. */
export async function createApplication(
  db: Db,
  {
    competitionId,
    personId,
    state,
    courseScore,
  }: {
    readonly competitionId: string;
    readonly personId: string;
    readonly state: 'CANDIDATE' | 'ELIMINATED' | 'IN_COURSE' | 'COURSE_PASSED';
    readonly courseScore?: string;
  },
): Promise<{ readonly id: string; readonly code: string }> {
  made += 1;
  const at = new Date('2026-03-10T10:00:00-05:00');
  const code = `POS-2026-${String(made).padStart(4, '0')}`;
  const { id } = await db.application.create({
    data: {
      code,
      competitionId,
      personId,
      state,
      courseScore: courseScore ?? null,
      submittedAt: at,
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  return { id, code };
}

/** The merit list of a competition in EVALUATING, with one selected person. Its digest is answered. */
export async function createMeritList(
  db: Db,
  {
    competitionId,
    personId,
    computedById,
    now,
  }: {
    readonly competitionId: string;
    readonly personId: string;
    readonly computedById: string;
    readonly now: Date;
  },
): Promise<string> {
  const application = await createApplication(db, { competitionId, personId, state: 'CANDIDATE' });
  const entry: MeritEntry = {
    applicationId: application.id,
    applicationCode: application.code,
    candidateName: 'Ana de Prueba',
    demonstration: true,
    rank: 1,
    total: '83.5',
    outcome: 'SELECTED',
    lines: [],
  };
  return await db.$transaction(async (tx) => {
    const competition = await findCompetition(tx, competitionId);
    if (!competition) throw new RangeError(competitionId);
    const list = { competition, entries: [entry], funnel: [{ key: 'submitted', count: 3 }], computedById, now };
    return (await writeMeritList(tx, list)).sha256;
  });
}

/** A person already in the cadre, in paid availability since that day. */
export async function createPaidMember(db: Db, personId: string, since: string): Promise<string> {
  made += 1;
  const on = toDbDate(calendarDate(since));
  const { id } = await db.cadreMember.create({
    data: {
      code: `GP-2026-9${made}`,
      personId,
      state: 'AVAILABLE_PAID',
      stateSince: on,
      managerRole: 'strategic',
      incorporatedOn: on,
      resolution: 'RPE 000001-2026-SERVIR-PE',
    },
    select: { id: true },
  });
  return id;
}
