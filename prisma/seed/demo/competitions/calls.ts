import type { CompetitionState } from '@/lib/domains/competitions/types';
import type { ManagerRole } from '@/lib/domains/positions/types';

export type Call = {
  readonly title: string;
  readonly role: ManagerRole;
  readonly vacancies: number;
  readonly profile: string;
  /** Fields of study, separated as the form takes them. */
  readonly fields: string;
  /** Area of management and years in it. */
  readonly area: readonly [string, number];
  /** Calendar days from the day of seeding to the last day to apply; negative when it has passed. */
  readonly closesIn: number;
  /** Where its story leaves it. */
  readonly until: CompetitionState;
};

/** National competitions, at least one in each state of their life. */
export const CALLS = {
  draft: {
    title: 'Gerentes de recursos humanos para organismos técnicos especializados',
    role: 'operational_strategic',
    vacancies: 12,
    closesIn: 45,
    until: 'DRAFT',
    profile: '',
    fields: 'Administración; Psicología; Derecho',
    area: ['human_resources', 3],
  },
  returned: {
    title: 'Gerentes de planeamiento y presupuesto para universidades públicas',
    role: 'strategic',
    vacancies: 18,
    closesIn: 40,
    until: 'DRAFT',
    profile:
      'Conduce la formulación del plan estratégico y del presupuesto de la universidad, y hace seguimiento a su ejecución.',
    fields: 'Economía; Administración; Ingeniería Industrial',
    area: ['planning_budget', 3],
  },
  inReview: {
    title: 'Gerentes de tecnologías de la información para ministerios',
    role: 'operational_strategic',
    vacancies: 15,
    closesIn: 38,
    until: 'IN_REVIEW',
    profile:
      'Dirige los servicios digitales de la entidad, su seguridad y la interoperabilidad con otras entidades del Estado.',
    fields: 'Ingeniería de Sistemas; Ingeniería Informática',
    area: ['information_technology', 4],
  },
  approved: {
    title: 'Gerentes de gestión ambiental para gobiernos regionales amazónicos',
    role: 'operational_strategic',
    vacancies: 9,
    closesIn: 32,
    until: 'TERMS_APPROVED',
    profile: 'Conduce la gestión de los recursos naturales y la evaluación ambiental en el ámbito regional.',
    fields: 'Ingeniería Ambiental; Ingeniería Forestal; Biología',
    area: ['environment', 3],
  },
  open: {
    title: 'Gerentes de administración para gobiernos regionales',
    role: 'operational_strategic',
    vacancies: 25,
    closesIn: 11,
    until: 'PUBLISHED',
    profile:
      'Dirige los sistemas administrativos de abastecimiento, contabilidad, tesorería y personal de un gobierno regional, y responde por la ejecución oportuna del presupuesto.',
    fields: 'Administración; Economía; Contabilidad; Ingeniería Industrial',
    area: ['administration', 3],
  },
  closingSoon: {
    title: 'Gerentes de infraestructura para programas nacionales',
    role: 'operational_strategic',
    vacancies: 14,
    closesIn: 2,
    until: 'PUBLISHED',
    profile:
      'Conduce la formulación, ejecución y supervisión de las obras de un programa nacional, con atención a plazos, costos y calidad.',
    fields: 'Ingeniería Civil; Arquitectura',
    area: ['infrastructure', 4],
  },
  closed: {
    title: 'Gerentes de servicios de salud para redes asistenciales',
    role: 'strategic',
    vacancies: 10,
    closesIn: -3,
    until: 'CLOSED',
    profile:
      'Dirige una red de establecimientos de salud: metas sanitarias, personal, abastecimiento y trato al usuario.',
    fields: 'Medicina Humana; Administración; Enfermería',
    area: ['health', 4],
  },
  evaluating: {
    title: 'Gerentes de abastecimiento para organismos ejecutores',
    role: 'operational_strategic',
    vacancies: 16,
    closesIn: -34,
    until: 'EVALUATING',
    profile: 'Conduce la programación, la contratación y el control de los bienes y servicios de la entidad.',
    fields: 'Administración; Economía; Derecho; Ingeniería Industrial',
    area: ['procurement', 3],
  },
  meritList: {
    title: 'Gerentes de inversión pública para gobiernos locales',
    role: 'operational_strategic',
    vacancies: 4,
    closesIn: -80,
    until: 'MERIT_LIST',
    profile:
      'Conduce la programación multianual de inversiones y la cartera de proyectos de una municipalidad provincial.',
    fields: 'Economía; Ingeniería Civil; Administración',
    area: ['public_investment', 3],
  },
  listApproved: {
    title: 'Gerentes de programas sociales',
    role: 'strategic',
    vacancies: 4,
    closesIn: -84,
    until: 'MERIT_LIST_APPROVED',
    profile:
      'Dirige un programa social de alcance nacional: focalización, entrega del servicio y evaluación de sus resultados.',
    fields: 'Sociología; Economía; Trabajo Social',
    area: ['social_programmes', 3],
  },
  results: {
    title: 'Gerentes de gestión educativa local',
    role: 'operational_strategic',
    vacancies: 4,
    closesIn: -83,
    until: 'RESULTS_PUBLISHED',
    profile: 'Dirige el área de gestión institucional de una unidad de gestión educativa local.',
    fields: 'Educación; Administración; Economía',
    area: ['education', 3],
  },
  course: {
    title: 'Gerentes de operaciones y atención al ciudadano',
    role: 'operational_strategic',
    vacancies: 5,
    closesIn: -110,
    until: 'INTRODUCTORY_COURSE',
    profile:
      'Conduce los canales de atención y los procesos operativos de una entidad que sirve directamente al ciudadano.',
    fields: 'Administración; Ingeniería Industrial; Ingeniería de Sistemas',
    area: ['operations', 3],
  },
  concluded: {
    title: 'Gerentes de finanzas públicas',
    role: 'operational_strategic',
    vacancies: 3,
    closesIn: -330,
    until: 'CONCLUDED',
    profile: 'Dirige la tesorería, la contabilidad y el endeudamiento de la entidad.',
    fields: 'Contabilidad; Economía; Administración',
    area: ['finance', 3],
  },
  void: {
    title: 'Gerentes de puertos y navegación fluvial',
    role: 'strategic',
    vacancies: 3,
    closesIn: -190,
    until: 'DECLARED_VOID',
    profile: 'Conduce la infraestructura y los servicios portuarios de la cuenca amazónica.',
    fields: 'Ingeniería Civil; Ingeniería Naval',
    area: ['infrastructure', 6],
  },
} as const satisfies Record<string, Call>;

export type CallKey = keyof typeof CALLS;
