import type { EmploymentSector, ExperienceArea } from '@/lib/domains/people/types';

export type Career = {
  readonly area: ExperienceArea;
  readonly fields: readonly [string, ...string[]];
  /** Where people of this career have managed, newest first. */
  readonly employers: readonly (readonly [name: string, sector: EmploymentSector])[];
  /** First post, middle management, present post. */
  readonly posts: readonly [string, string, string];
};

/** Paths that lead to each call of the demonstration. Institutions are real, the people who went through them are not. */
export const CAREERS = {
  open: {
    area: 'administration',
    fields: ['Administración', 'Contabilidad', 'Economía'],
    employers: [
      ['Gobierno Regional de Huánuco', 'public'],
      ['Municipalidad Provincial de Piura', 'public'],
      ['Universidad Nacional de Trujillo', 'public'],
      ['Backus y Johnston', 'private'],
    ],
    posts: ['Analista administrativo', 'Jefatura de Administración', 'Gerencia de Administración'],
  },
  closed: {
    area: 'health',
    fields: ['Medicina Humana', 'Enfermería', 'Administración'],
    employers: [
      ['Hospital Regional de Loreto', 'public'],
      ['Red Asistencial Lambayeque', 'public'],
      ['Hospital Nacional Dos de Mayo', 'public'],
      ['Clínica San Pablo', 'private'],
    ],
    posts: ['Coordinación de servicio', 'Jefatura de departamento', 'Dirección de red de salud'],
  },
  evaluating: {
    area: 'procurement',
    fields: ['Administración', 'Derecho', 'Ingeniería Industrial'],
    employers: [
      ['Provías Nacional', 'public'],
      ['Central de Compras Públicas', 'public'],
      ['Ministerio de Defensa', 'public'],
      ['Alicorp S. A. A.', 'private'],
    ],
    posts: ['Especialista en contrataciones', 'Jefatura de Logística', 'Dirección de Abastecimiento'],
  },
  meritList: {
    area: 'public_investment',
    fields: ['Economía', 'Ingeniería Civil', 'Administración'],
    employers: [
      ['Municipalidad Provincial de Cajamarca', 'public'],
      ['Gobierno Regional de Ayacucho', 'public'],
      ['Ministerio de Economía y Finanzas', 'public'],
      ['Municipalidad Provincial de Tacna', 'public'],
    ],
    posts: [
      'Formulación de proyectos',
      'Jefatura de la unidad formuladora',
      'Oficina de Programación Multianual de Inversiones',
    ],
  },
  listApproved: {
    area: 'social_programmes',
    fields: ['Sociología', 'Economía', 'Trabajo Social'],
    employers: [
      ['Programa Juntos', 'public'],
      ['Pensión 65', 'public'],
      ['Cuna Más', 'public'],
      ['CARE Perú', 'private'],
    ],
    posts: ['Coordinación territorial', 'Jefatura de unidad territorial', 'Dirección de operaciones'],
  },
  results: {
    area: 'education',
    fields: ['Educación', 'Administración', 'Economía'],
    employers: [
      ['UGEL Chiclayo', 'public'],
      ['Dirección Regional de Educación de Apurímac', 'public'],
      ['UGEL Ica', 'public'],
      ['Fe y Alegría del Perú', 'private'],
    ],
    posts: ['Especialista en educación', 'Jefatura de Gestión Institucional', 'Dirección de Gestión Pedagógica'],
  },
  course: {
    area: 'operations',
    fields: ['Ingeniería Industrial', 'Administración', 'Ingeniería de Sistemas'],
    employers: [
      ['Superintendencia Nacional de Migraciones', 'public'],
      ['Banco de la Nación', 'public'],
      ['SUNARP', 'public'],
      ['Luz del Sur', 'private'],
    ],
    posts: ['Análisis de procesos', 'Jefatura de canales de atención', 'Gerencia de Operaciones'],
  },
  concluded: {
    area: 'finance',
    fields: ['Contabilidad', 'Economía', 'Administración'],
    employers: [
      ['Ministerio de Transportes y Comunicaciones', 'public'],
      ['Gobierno Regional de Puno', 'public'],
      ['Electrocentro S. A.', 'public'],
      ['Financiera Confianza', 'private'],
    ],
    posts: ['Análisis contable', 'Jefatura de Tesorería', 'Dirección de Finanzas'],
  },
  void: {
    area: 'infrastructure',
    fields: ['Ingeniería Civil', 'Ingeniería Naval', 'Ingeniería Civil'],
    employers: [
      ['Empresa Nacional de Puertos', 'public'],
      ['Gobierno Regional de Ucayali', 'public'],
      ['Autoridad Portuaria Nacional', 'public'],
      ['Constructora del Oriente S. A.', 'private'],
    ],
    posts: ['Residencia de obra', 'Supervisión de obras', 'Gerencia de Infraestructura'],
  },
} as const satisfies Record<string, Career>;

export const UNIVERSITIES = [
  'Universidad Nacional Mayor de San Marcos',
  'Universidad Nacional de San Agustín',
  'Pontificia Universidad Católica del Perú',
  'Universidad Nacional de Trujillo',
  'Universidad Nacional del Altiplano',
  'Universidad de Piura',
  'Universidad Nacional de Ingeniería',
] as const;

export const MASTERS = [
  ['Gestión Pública', 'Universidad ESAN'],
  ['Administración de Negocios', 'CENTRUM PUCP'],
  ['Políticas Públicas', 'Universidad del Pacífico'],
  ['Gerencia Social', 'Pontificia Universidad Católica del Perú'],
] as const;

export const GIVEN = [
  'Nélida',
  'Walter',
  'Rocío del Pilar',
  'Edwin',
  'Mirtha',
  'Julio César',
  'Elva',
  'Rubén',
  'Pilar',
  'Óscar',
  'Delia',
  'Marco Antonio',
  'Sonia',
  'Iván',
  'Haydée',
  'Nilton',
  'Gladys',
  'Ronald',
  'Lourdes',
  'Alfredo',
  'Vilma',
  'Segundo',
  'Katherine',
  'Eusebio',
] as const;

export const FAMILY = [
  'Quiñones',
  'Mamani',
  'Castro',
  'Ñahui',
  'Alarcón',
  'Huanca',
  'Reátegui',
  'Paucar',
  'Zevallos',
  'Sifuentes',
  'Ayala',
  'Tuesta',
  'Barrientos',
  'Cusi',
  'Montalvo',
  'Oré',
  'Shupingahua',
  'Villanueva',
  'Lazo',
  'Ticona',
  'Ugarte',
  'Checa',
  'Arone',
  'Pinedo',
] as const;
