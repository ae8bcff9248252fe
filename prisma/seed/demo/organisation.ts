import type { BodyType } from '@/lib/domains/entities/types';
import type { ManagerRole, ServantGroup } from '@/lib/domains/positions/types';

/** One unit and the seat that heads it. `key` names the seat in the stories: `<entity code>.<key>`. */
export type UnitPlan = {
  readonly key: string;
  readonly name: string;
  readonly bodyType: BodyType;
  readonly level: number;
  readonly title: string;
  readonly servantGroup: ServantGroup;
  readonly managerRole?: ManagerRole;
  /** Key of the unit it belongs to, whose head it reports to. */
  readonly under?: string;
  readonly functions: readonly string[];
  /** Monthly pay of the seat, in céntimos. */
  readonly monthlyPay?: bigint;
  readonly budgeted?: boolean;
};

const ADMINISTRATION = [
  'Conducir los sistemas administrativos de contabilidad, tesorería, abastecimiento y recursos humanos.',
  'Dirigir la ejecución del presupuesto de la entidad y dar cuenta de ella.',
  'Proponer directivas y protocolos de gestión interna, y velar por que se cumplan.',
];
const PLANNING = [
  'Conducir la formulación del plan estratégico, del plan operativo y del presupuesto.',
  'Evaluar el avance de las metas institucionales e informar a la alta dirección.',
];
const PEOPLE = [
  'Conducir la gestión de las personas que sirven en la entidad.',
  'Llevar la gestión del rendimiento y la capacitación.',
];
const SUPPLY = [
  'Dirigir las contrataciones de bienes, servicios y obras.',
  'Administrar los almacenes y el patrimonio.',
];
const TECHNOLOGY = [
  'Dirigir los sistemas de información y la infraestructura tecnológica.',
  'Conducir el gobierno digital de la entidad.',
];
const LINE = [
  'Dirigir la prestación de los servicios misionales a su cargo.',
  'Fijar y vigilar las metas de cobertura y calidad.',
];
const WORKS = [
  'Planificar, construir y mantener la infraestructura.',
  'Conducir la formulación y ejecución de los proyectos de inversión.',
];

const COORDINATION = ['Coordinar la gestión de los órganos de la entidad y conducir los de apoyo y asesoramiento.'];

const pay = (soles: number) => BigInt(soles) * 100n;

const manager = (
  plan: Pick<UnitPlan, 'key' | 'name' | 'bodyType' | 'level' | 'title' | 'functions'> & Partial<UnitPlan>,
): UnitPlan => ({
  servantGroup: 'public_manager',
  managerRole: 'strategic',
  under: 'management',
  monthlyPay: pay(15_000),
  ...plan,
});

/** Who heads the entity, and who coordinates its offices. */
const top = (name: string, title: string): UnitPlan[] => [
  {
    key: 'head',
    name,
    bodyType: 'senior_management',
    level: 1,
    title,
    servantGroup: 'public_officer',
    functions: ['Representar a la entidad y dirigirla.'],
  },
  {
    key: 'management',
    name: 'Gerencia General',
    bodyType: 'senior_management',
    level: 1,
    title: 'Gerente(a) General',
    servantGroup: 'public_manager',
    managerRole: 'political_strategic',
    under: 'head',
    monthlyPay: pay(20_000),
    functions: COORDINATION,
  },
];

/** In ministries, regional headquarters and municipalities the first level is of public officers (L30057 52; S3 T7, T15). */
const officers = (
  name: string,
  title: string,
  managementName: string,
  managementTitle: string,
  managementPay = pay(20_000),
): UnitPlan[] => [
  {
    key: 'head',
    name,
    bodyType: 'senior_management',
    level: 1,
    title,
    servantGroup: 'public_officer',
    functions: ['Representar a la entidad y dirigirla.'],
  },
  {
    key: 'management',
    name: managementName,
    bodyType: 'senior_management',
    level: 1,
    title: managementTitle,
    servantGroup: 'public_officer',
    under: 'head',
    monthlyPay: managementPay,
    functions: COORDINATION,
  },
];

const support: UnitPlan[] = [
  manager({
    key: 'administration',
    name: 'Oficina General de Administración',
    bodyType: 'support',
    level: 2,
    title: 'Jefe(a) de la Oficina General de Administración',
    functions: ADMINISTRATION,
  }),
  manager({
    key: 'planning',
    name: 'Oficina General de Planeamiento y Presupuesto',
    bodyType: 'advisory',
    level: 2,
    title: 'Jefe(a) de la Oficina General de Planeamiento y Presupuesto',
    functions: PLANNING,
  }),
  {
    key: 'people',
    name: 'Oficina de Recursos Humanos',
    bodyType: 'support',
    level: 3,
    title: 'Jefe(a) de la Oficina de Recursos Humanos',
    servantGroup: 'career_servant',
    under: 'administration',
    functions: PEOPLE,
    monthlyPay: pay(10_000),
  },
  {
    key: 'supply',
    name: 'Oficina de Abastecimiento',
    bodyType: 'support',
    level: 3,
    title: 'Jefe(a) de la Oficina de Abastecimiento',
    servantGroup: 'career_servant',
    under: 'administration',
    functions: SUPPLY,
    monthlyPay: pay(10_000),
  },
];

const line = (
  key: string,
  name: string,
  title: string,
  functions: readonly string[] = LINE,
  extra: Partial<UnitPlan> = {},
) => manager({ key, name, bodyType: 'line', level: 2, title, functions, ...extra });

const national = (title: string, ...lines: UnitPlan[]) => [...top('Alta Dirección', title), ...support, ...lines];

const ministry = (title: string, ...lines: UnitPlan[]) => [
  ...officers('Despacho Ministerial', title, 'Secretaría General', 'Secretario(a) General'),
  ...support,
  ...lines,
];

const region = (): UnitPlan[] => [
  ...officers(
    'Gobernación Regional',
    'Gobernador(a) Regional',
    'Gerencia General Regional',
    'Gerente(a) General Regional',
  ),
  ...support,
  line('infrastructure', 'Gerencia Regional de Infraestructura', 'Gerente(a) Regional de Infraestructura', WORKS, {
    managerRole: 'political_strategic',
  }),
  line('development', 'Gerencia Regional de Desarrollo Social', 'Gerente(a) Regional de Desarrollo Social', LINE, {
    managerRole: 'political_strategic',
  }),
];

/** The units of the entities that have them in the demonstration, by entity code. The four cases of S1 come first. */
export const ORGANISATIONS: Readonly<Record<string, readonly UnitPlan[]>> = {
  INPE: [
    ...national('Presidente(a) del Consejo Nacional Penitenciario'),
    manager({
      key: 'infrastructure',
      name: 'Oficina de Infraestructura Penitenciaria',
      bodyType: 'support',
      level: 2,
      title: 'Jefe(a) de la Oficina de Infraestructura Penitenciaria',
      functions: WORKS,
      managerRole: 'operational_strategic',
    }),
    manager({
      key: 'technology',
      name: 'Oficina de Sistemas de Información',
      bodyType: 'support',
      level: 2,
      title: 'Jefe(a) de la Oficina de Sistemas de Información',
      functions: TECHNOLOGY,
    }),
    line('treatment', 'Dirección de Tratamiento Penitenciario', 'Director(a) de Tratamiento Penitenciario'),
    line('lima', 'Oficina Regional Lima', 'Director(a) de la Oficina Regional Lima', LINE, {
      managerRole: 'operational_strategic',
    }),
  ],
  'UGEL-04': [
    {
      key: 'head',
      name: 'Dirección',
      bodyType: 'senior_management',
      level: 1,
      title: 'Director(a) de la UGEL',
      // L30057 52 does not name it, and the tables classify no post of a type B entity.
      servantGroup: 'career_servant',
      functions: ['Dirigir la gestión educativa local.'],
    },
    manager({
      key: 'administration',
      name: 'Área de Administración',
      bodyType: 'support',
      level: 2,
      title: 'Jefe(a) del Área de Administración',
      functions: ADMINISTRATION,
      under: 'head',
      managerRole: 'operational_strategic',
      monthlyPay: pay(9_000),
    }),
    {
      key: 'people',
      name: 'Área de Recursos Humanos',
      bodyType: 'support',
      level: 2,
      title: 'Jefe(a) del Área de Recursos Humanos',
      servantGroup: 'career_servant',
      under: 'head',
      functions: PEOPLE,
      monthlyPay: pay(6_000),
    },
  ],
  'CSJ-AREQUIPA': [
    {
      key: 'head',
      name: 'Presidencia de la Corte Superior',
      bodyType: 'senior_management',
      level: 1,
      title: 'Presidente(a) de la Corte Superior',
      servantGroup: 'public_officer',
      functions: ['Representar y dirigir la Corte Superior.'],
    },
    manager({
      key: 'administration',
      name: 'Oficina de Administración Distrital',
      bodyType: 'support',
      level: 2,
      title: 'Jefe(a) de la Oficina de Administración Distrital',
      functions: ADMINISTRATION,
      under: 'head',
      monthlyPay: pay(12_000),
    }),
    {
      key: 'people',
      name: 'Coordinación de Personal',
      bodyType: 'support',
      level: 3,
      title: 'Coordinador(a) de Personal',
      servantGroup: 'career_servant',
      under: 'administration',
      functions: PEOPLE,
      monthlyPay: pay(6_000),
    },
  ],
  'MP-ESPINAR': [
    ...officers('Alcaldía', 'Alcalde(sa) Provincial', 'Gerencia Municipal', 'Gerente(a) Municipal', pay(11_000)),
    line(
      'infrastructure',
      'Gerencia de Infraestructura y Desarrollo Urbano',
      'Gerente(a) de Infraestructura y Desarrollo Urbano',
      WORKS,
      { monthlyPay: pay(9_500) },
    ),
    manager({
      key: 'administration',
      name: 'Gerencia de Administración y Finanzas',
      bodyType: 'support',
      level: 2,
      title: 'Gerente(a) de Administración y Finanzas',
      functions: ADMINISTRATION,
      managerRole: 'operational_strategic',
      monthlyPay: pay(9_500),
    }),
    {
      key: 'people',
      name: 'Subgerencia de Recursos Humanos',
      bodyType: 'support',
      level: 3,
      title: 'Subgerente(a) de Recursos Humanos',
      servantGroup: 'career_servant',
      under: 'administration',
      functions: PEOPLE,
      monthlyPay: pay(5_500),
    },
  ],
  SUNAT: national(
    'Superintendente(a) Nacional',
    line('customs', 'Intendencia Nacional de Control Aduanero', 'Intendente(a) Nacional de Control Aduanero'),
    line(
      'taxpayers',
      'Intendencia Nacional de Asistencia al Contribuyente',
      'Intendente(a) Nacional de Asistencia al Contribuyente',
    ),
  ),
  ESSALUD: national(
    'Presidente(a) Ejecutivo(a)',
    line(
      'supply-central',
      'Central de Abastecimiento de Bienes Estratégicos',
      'Gerente(a) de la Central de Abastecimiento',
      SUPPLY,
    ),
    line('networks', 'Gerencia Central de Operaciones', 'Gerente(a) Central de Operaciones'),
  ),
  RENIEC: national(
    'Jefe(a) Nacional',
    line('registers', 'Gerencia de Registros Civiles', 'Gerente(a) de Registros Civiles'),
  ),
  MINEDU: ministry(
    'Ministro(a) de Educación',
    line('infrastructure', 'Programa Nacional de Infraestructura Educativa', 'Director(a) Ejecutivo(a)', WORKS),
  ),
  MINSA: ministry(
    'Ministro(a) de Salud',
    line('networks', 'Dirección General de Operaciones en Salud', 'Director(a) General', LINE, {
      managerRole: 'political_strategic',
    }),
  ),
  MTC: ministry(
    'Ministro(a) de Transportes y Comunicaciones',
    line('roads', 'Dirección General de Caminos y Ferrocarriles', 'Director(a) General', WORKS, {
      managerRole: 'political_strategic',
    }),
  ),
  MVCS: ministry(
    'Ministro(a) de Vivienda, Construcción y Saneamiento',
    line('sanitation', 'Dirección General de Programas y Proyectos en Saneamiento', 'Director(a) General', WORKS),
  ),
  MIDIS: ministry(
    'Ministro(a) de Desarrollo e Inclusión Social',
    line('programmes', 'Dirección General de Seguimiento y Evaluación', 'Director(a) General'),
  ),
  PJ: national(
    'Presidente(a) del Poder Judicial',
    line('services', 'Gerencia de Servicios Judiciales y Recaudación', 'Gerente(a) de Servicios Judiciales'),
  ),
  OSINERGMIN: national(
    'Presidente(a) del Consejo Directivo',
    line('regulation', 'Gerencia de Regulación de Tarifas', 'Gerente(a) de Regulación de Tarifas'),
  ),
  SUNASS: national('Presidente(a) Ejecutivo(a)', line('users', 'Gerencia de Usuarios', 'Gerente(a) de Usuarios')),
  INDECOPI: national(
    'Presidente(a) Ejecutivo(a)',
    line('consumers', 'Gerencia de Atención al Ciudadano', 'Gerente(a) de Atención al Ciudadano'),
  ),
  SUNARP: national(
    'Superintendente(a) Nacional',
    line('registers', 'Dirección Técnica Registral', 'Director(a) Técnico(a) Registral'),
  ),
  SIS: national('Jefe(a) Institucional', line('insured', 'Gerencia del Asegurado', 'Gerente(a) del Asegurado')),
  INDECI: national('Jefe(a) Institucional', line('response', 'Dirección de Respuesta', 'Director(a) de Respuesta')),
  'GR-AREQUIPA': region(),
  'GR-CUSCO': region(),
  'GR-LORETO': region(),
  'GR-PIURA': region(),
  'GR-PUNO': region(),
  'GR-TUMBES': region(),
};
