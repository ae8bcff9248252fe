import type { EmploymentSector, ExperienceArea, StudyLevel } from '@/lib/domains/people/types';
import { calendarDate, toDbDate } from '@/lib/kernel/calendar-date';
import type { Db } from '@/lib/platform/db';

/** Level, field, institution and date of award. */
export type StudyLine = readonly [level: StudyLevel, field: string, institution: string, awardedOn: string];

/** Employer, sector, post, area, whether it was managerial, first and last day (null while it goes on). */
export type PostLine = readonly [
  employer: string,
  sector: EmploymentSector,
  post: string,
  area: ExperienceArea,
  managerial: boolean,
  from: string,
  to: string | null,
];

export type NewPerson = {
  readonly given: string;
  readonly family: string;
  readonly dni: string;
  readonly born?: string;
  readonly nationality?: string;
  /** Six-digit ubigeo. */
  readonly ubigeo?: string;
  readonly studies?: readonly StudyLine[];
  readonly posts?: readonly PostLine[];
  readonly now: Date;
};

const DAY_BORN = '1979-05-14';

/** An invented person, marked as such, with the curriculum given. */
export async function createPerson(
  db: Db,
  person: NewPerson,
): Promise<{ readonly personId: string; readonly name: string }> {
  const {
    given,
    family,
    dni,
    born = DAY_BORN,
    nationality = 'PE',
    ubigeo = '150100',
    studies = [],
    posts = [],
    now,
  } = person;
  const { id } = await db.person.create({
    data: {
      documentType: 'dni',
      documentNumber: dni,
      givenNames: given,
      familyNames: family,
      birthDate: toDbDate(calendarDate(born)),
      nationality,
      phone: `9${dni.slice(0, 8)}`,
      ubigeo,
      demonstration: true,
      updatedAt: now,
      studies: {
        create: studies.map(([level, field, institution, awardedOn]) => ({
          level,
          field,
          institution,
          awardedOn: toDbDate(calendarDate(awardedOn)),
        })),
      },
      experiences: {
        create: posts.map(([employer, sector, post, area, managerial, from, to]) => ({
          employer,
          sector,
          post,
          area,
          managerial,
          functions: '',
          startsOn: toDbDate(calendarDate(from)),
          endsOn: to === null ? null : toDbDate(calendarDate(to)),
        })),
      },
    },
    select: { id: true },
  });
  return { personId: id, name: `${given} ${family}` };
}

/** A manager of administration whom any call of the demonstration would admit. */
export const EXPERIENCED = {
  studies: [
    ['bachelor', 'Administración', 'Universidad Nacional Mayor de San Marcos', '2003-07-18'],
    ['professional_title', 'Administración', 'Universidad Nacional Mayor de San Marcos', '2005-03-11'],
    ['master', 'Gestión Pública', 'Universidad ESAN', '2012-11-30'],
  ],
  posts: [
    [
      'Gobierno Regional de Junín',
      'public',
      'Director Regional de Administración',
      'administration',
      true,
      '2015-02-01',
      null,
    ],
    [
      'Municipalidad Provincial de Huancayo',
      'public',
      'Gerente de Administración',
      'administration',
      true,
      '2009-01-05',
      '2014-12-31',
    ],
    ['Cementos del Centro S. A.', 'private', 'Analista de presupuesto', 'finance', false, '2004-01-01', '2009-06-30'],
  ],
} as const satisfies Pick<NewPerson, 'studies' | 'posts'>;

/** Has studied and begun to work, short of what the law asks. */
export const JUNIOR = {
  studies: [
    ['bachelor', 'Economía', 'Universidad de Piura', '2023-12-15'],
    ['professional_title', 'Economía', 'Universidad de Piura', '2024-08-20'],
  ],
  posts: [['Ministerio de la Producción', 'public', 'Analista', 'planning_budget', false, '2024-01-08', null]],
} as const satisfies Pick<NewPerson, 'studies' | 'posts'>;
