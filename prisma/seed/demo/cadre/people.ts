import type { EmploymentSector, ExperienceArea, StudyLevel } from '@/lib/domains/people/types';
import type { ManagerRole } from '@/lib/domains/positions/types';

type StudyLine = readonly [level: StudyLevel, field: string, institution: string, year: number];
type PostLine = readonly [
  employer: string,
  sector: EmploymentSector,
  post: string,
  area: ExperienceArea,
  managerial: boolean,
  from: number,
  to: number | null,
];

export type InventedManager = {
  readonly given: string;
  readonly family: string;
  readonly dni: string;
  readonly role: ManagerRole;
  readonly studies: readonly StudyLine[];
  readonly posts: readonly PostLine[];
};

/** Invented persons, marked as such wherever they are shown. The first four hold the posts of the cases of TN-1054. */
export const INVENTED_MANAGERS = {
  inpeInfrastructure: {
    given: 'Lucía',
    family: 'Córdova Rivas',
    dni: '41020001',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Ingeniería Civil', 'Universidad Nacional de Ingeniería', 2001],
      ['bachelor', 'Ingeniería Civil', 'Universidad Nacional de Ingeniería', 1999],
      ['master', 'Gestión Pública', 'Universidad ESAN', 2011],
    ],
    posts: [
      [
        'Ministerio de Vivienda, Construcción y Saneamiento',
        'public',
        'Jefa de Obras',
        'infrastructure',
        true,
        2009,
        2013,
      ],
      ['Constructora Los Andes S. A.', 'private', 'Residente de obra', 'infrastructure', false, 2001, 2009],
    ],
  },
  inpeAdministration: {
    given: 'Fernando',
    family: 'Aliaga Portocarrero',
    dni: '41020002',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Administración', 'Universidad Nacional Mayor de San Marcos', 1998],
      ['bachelor', 'Administración', 'Universidad Nacional Mayor de San Marcos', 1996],
      ['master', 'Finanzas', 'Universidad del Pacífico', 2006],
    ],
    posts: [
      ['Ministerio de Salud', 'public', 'Director de Logística', 'procurement', true, 2007, 2013],
      ['Banco de la Nación', 'public', 'Subgerente de Tesorería', 'finance', true, 1999, 2007],
    ],
  },
  ugel04Administration: {
    given: 'Carmen',
    family: 'Yupanqui Salcedo',
    dni: '41020003',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Contabilidad', 'Universidad Nacional Federico Villarreal', 2002],
      ['bachelor', 'Contabilidad', 'Universidad Nacional Federico Villarreal', 2000],
      ['diploma', 'Sistema Nacional de Abastecimiento', 'Universidad ESAN', 2010],
    ],
    posts: [
      ['Gobierno Regional de Junín', 'public', 'Jefa de Administración', 'administration', true, 2010, 2014],
      ['Programa Nacional Qali Warma', 'public', 'Especialista en Presupuesto', 'planning_budget', false, 2004, 2010],
    ],
  },
  csjArequipaAdministration: {
    given: 'Rodrigo',
    family: 'Llerena Bedregal',
    dni: '41020004',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Economía', 'Universidad Nacional de San Agustín', 2000],
      ['bachelor', 'Economía', 'Universidad Nacional de San Agustín', 1998],
      ['master', 'Administración de Negocios', 'Universidad Católica San Pablo', 2009],
    ],
    posts: [
      [
        'Municipalidad Provincial de Arequipa',
        'public',
        'Gerente de Administración Financiera',
        'administration',
        true,
        2007,
        2013,
      ],
      ['Caja Municipal de Arequipa', 'public', 'Jefe de Planeamiento', 'planning_budget', true, 2001, 2007],
    ],
  },
  quiroz: {
    given: 'Mariela',
    family: 'Quiroz Tafur',
    dni: '41020005',
    role: 'strategic',
    studies: [
      ['professional_title', 'Economía', 'Universidad de Lima', 2003],
      ['bachelor', 'Economía', 'Universidad de Lima', 2001],
      ['master', 'Políticas Públicas', 'Pontificia Universidad Católica del Perú', 2012],
    ],
    posts: [
      [
        'Centro Nacional de Planeamiento Estratégico',
        'public',
        'Especialista en Planeamiento',
        'planning_budget',
        false,
        2008,
        2013,
      ],
      [
        'Gobierno Regional de La Libertad',
        'public',
        'Gerenta de Planeamiento y Presupuesto',
        'planning_budget',
        true,
        2013,
        2020,
      ],
    ],
  },
  ponce: {
    given: 'Álvaro',
    family: 'Ponce de León Vera',
    dni: '41020006',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Ingeniería de Sistemas', 'Universidad Nacional de Ingeniería', 2005],
      ['bachelor', 'Ingeniería de Sistemas', 'Universidad Nacional de Ingeniería', 2003],
      ['master', 'Gobierno Digital', 'Universidad Peruana Cayetano Heredia', 2016],
    ],
    posts: [
      [
        'Registro Nacional de Identificación y Estado Civil',
        'public',
        'Subgerente de Sistemas',
        'information_technology',
        true,
        2012,
        2019,
      ],
      ['Telefónica del Perú', 'private', 'Analista de sistemas', 'information_technology', false, 2005, 2012],
    ],
  },
  huaman: {
    given: 'Silvia',
    family: 'Huamán Choque',
    dni: '41020007',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Derecho', 'Universidad Nacional de San Antonio Abad del Cusco', 2004],
      ['bachelor', 'Derecho', 'Universidad Nacional de San Antonio Abad del Cusco', 2002],
      ['master', 'Gestión de Recursos Humanos', 'Universidad ESAN', 2014],
    ],
    posts: [
      ['Gobierno Regional de Cusco', 'public', 'Jefa de Recursos Humanos', 'human_resources', true, 2010, 2018],
      ['Ministerio de Trabajo y Promoción del Empleo', 'public', 'Especialista legal', 'legal', false, 2005, 2010],
    ],
  },
  guzman: {
    given: 'Jorge',
    family: 'Guzmán Seminario',
    dni: '41020008',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Ingeniería Industrial', 'Universidad de Piura', 2002],
      ['bachelor', 'Ingeniería Industrial', 'Universidad de Piura', 2000],
      ['master', 'Administración de Negocios', 'Universidad de Piura', 2010],
    ],
    posts: [
      ['Gobierno Regional de Piura', 'public', 'Director de Abastecimiento', 'procurement', true, 2011, 2019],
      ['Agroindustrias del Norte S. A.', 'private', 'Jefe de compras', 'procurement', true, 2003, 2011],
    ],
  },
  delacruz: {
    given: 'Patricia',
    family: 'De la Cruz Meléndez',
    dni: '41020009',
    role: 'strategic',
    studies: [
      ['professional_title', 'Medicina Humana', 'Universidad Peruana Cayetano Heredia', 1999],
      ['bachelor', 'Medicina', 'Universidad Peruana Cayetano Heredia', 1998],
      ['master', 'Gerencia de Servicios de Salud', 'Universidad ESAN', 2008],
    ],
    posts: [
      ['Seguro Social de Salud', 'public', 'Directora de Red Asistencial', 'health', true, 2010, 2020],
      ['Ministerio de Salud', 'public', 'Coordinadora de servicios', 'health', true, 2003, 2010],
    ],
  },
  rengifo: {
    given: 'César',
    family: 'Rengifo Pinedo',
    dni: '41020010',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Ingeniería Forestal', 'Universidad Nacional Agraria La Molina', 2003],
      ['bachelor', 'Ingeniería Forestal', 'Universidad Nacional Agraria La Molina', 2001],
      ['master', 'Gestión Ambiental', 'Universidad Nacional de la Amazonía Peruana', 2013],
    ],
    posts: [
      ['Gobierno Regional de Loreto', 'public', 'Gerente de Gestión Ambiental', 'environment', true, 2012, 2019],
      ['Ministerio del Ambiente', 'public', 'Especialista forestal', 'environment', false, 2005, 2012],
    ],
  },
  valdivia: {
    given: 'Ana',
    family: 'Valdivia Núñez',
    dni: '41020011',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Educación', 'Universidad Nacional de Educación Enrique Guzmán y Valle', 2000],
      ['bachelor', 'Educación', 'Universidad Nacional de Educación Enrique Guzmán y Valle', 1998],
      ['master', 'Gerencia Educativa', 'Pontificia Universidad Católica del Perú', 2009],
    ],
    posts: [
      ['Ministerio de Educación', 'public', 'Jefa de Gestión Institucional', 'education', true, 2010, 2018],
      ['Unidad de Gestión Educativa Local 07', 'public', 'Especialista', 'education', false, 2001, 2010],
    ],
  },
  ccori: {
    given: 'Wilfredo',
    family: 'Ccori Apaza',
    dni: '41020012',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Contabilidad', 'Universidad Nacional del Altiplano', 2001],
      ['bachelor', 'Contabilidad', 'Universidad Nacional del Altiplano', 1999],
      ['diploma', 'Inversión Pública', 'Universidad Continental', 2012],
    ],
    posts: [
      ['Municipalidad Provincial de Puno', 'public', 'Gerente de Administración', 'administration', true, 2011, 2019],
      ['Gobierno Regional de Puno', 'public', 'Contador', 'finance', false, 2002, 2011],
    ],
  },
  arrieta: {
    given: 'Gabriela',
    family: 'Arrieta Landa',
    dni: '41020013',
    role: 'strategic',
    studies: [
      ['professional_title', 'Sociología', 'Pontificia Universidad Católica del Perú', 2002],
      ['bachelor', 'Ciencias Sociales', 'Pontificia Universidad Católica del Perú', 2000],
      ['master', 'Gerencia Social', 'Pontificia Universidad Católica del Perú', 2007],
    ],
    posts: [
      [
        'Ministerio de Desarrollo e Inclusión Social',
        'public',
        'Directora de Programas',
        'social_programmes',
        true,
        2012,
        2021,
      ],
      ['CARE Perú', 'private', 'Coordinadora de proyectos', 'social_programmes', true, 2003, 2012],
    ],
  },
  barrios: {
    given: 'Hugo',
    family: 'Barrios Cáceda',
    dni: '41020014',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Arquitectura', 'Universidad Ricardo Palma', 2004],
      ['bachelor', 'Arquitectura', 'Universidad Ricardo Palma', 2002],
      ['master', 'Gestión de la Construcción', 'Pontificia Universidad Católica del Perú', 2015],
    ],
    posts: [
      [
        'Programa Nacional de Infraestructura Educativa',
        'public',
        'Coordinador de Proyectos',
        'infrastructure',
        true,
        2014,
        2022,
      ],
      ['Estudio Barrios Arquitectos', 'private', 'Proyectista', 'infrastructure', false, 2005, 2014],
    ],
  },
  tello: {
    given: 'Diana',
    family: 'Tello Ríos',
    dni: '41020015',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Administración', 'Universidad Nacional de San Martín', 2006],
      ['bachelor', 'Administración', 'Universidad Nacional de San Martín', 2004],
      ['diploma', 'Contrataciones del Estado', 'Universidad ESAN', 2015],
    ],
    posts: [
      ['Gobierno Regional de San Martín', 'public', 'Jefa de Abastecimiento', 'procurement', true, 2014, 2022],
      [
        'Municipalidad Provincial de Moyobamba',
        'public',
        'Asistente de Administración',
        'administration',
        false,
        2007,
        2014,
      ],
    ],
  },
  zevallos: {
    given: 'Renato',
    family: 'Zevallos Mori',
    dni: '41020016',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Economía', 'Universidad Nacional de Trujillo', 2005],
      ['bachelor', 'Economía', 'Universidad Nacional de Trujillo', 2003],
      ['master', 'Proyectos de Inversión', 'Universidad Nacional de Ingeniería', 2014],
    ],
    posts: [
      [
        'Ministerio de Economía y Finanzas',
        'public',
        'Especialista en Inversión Pública',
        'public_investment',
        false,
        2008,
        2016,
      ],
      [
        'Gobierno Regional de Áncash',
        'public',
        'Gerente de Programación e Inversiones',
        'public_investment',
        true,
        2016,
        2022,
      ],
    ],
  },
  farfan: {
    given: 'Elena',
    family: 'Farfán Bustíos',
    dni: '41020017',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Derecho', 'Universidad de San Martín de Porres', 2003],
      ['bachelor', 'Derecho', 'Universidad de San Martín de Porres', 2001],
      ['master', 'Derecho Administrativo', 'Pontificia Universidad Católica del Perú', 2013],
    ],
    posts: [
      ['Poder Judicial', 'public', 'Administradora de Módulo', 'administration', true, 2012, 2020],
      ['Ministerio de Justicia y Derechos Humanos', 'public', 'Asesora legal', 'legal', false, 2004, 2012],
    ],
  },
  oblitas: {
    given: 'Marco',
    family: 'Oblitas Terrones',
    dni: '41020018',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Ingeniería Civil', 'Universidad Nacional de Cajamarca', 2002],
      ['bachelor', 'Ingeniería Civil', 'Universidad Nacional de Cajamarca', 2000],
      ['master', 'Ingeniería Vial', 'Universidad Nacional de Ingeniería', 2011],
    ],
    posts: [
      ['Provías Descentralizado', 'public', 'Coordinador Zonal', 'infrastructure', true, 2011, 2021],
      ['Gobierno Regional de Cajamarca', 'public', 'Supervisor de obras', 'infrastructure', false, 2003, 2011],
    ],
  },
  solorzano: {
    given: 'Rocío',
    family: 'Solórzano Ayala',
    dni: '41020019',
    role: 'strategic',
    studies: [
      ['professional_title', 'Administración', 'Universidad del Pacífico', 2000],
      ['bachelor', 'Administración', 'Universidad del Pacífico', 1998],
      ['master', 'Gestión Pública', 'Pontificia Universidad Católica del Perú', 2010],
    ],
    posts: [
      [
        'Superintendencia Nacional de Aduanas y de Administración Tributaria',
        'public',
        'Gerenta de Servicios',
        'operations',
        true,
        2009,
        2019,
      ],
      ['Rímac Seguros', 'private', 'Jefa de operaciones', 'operations', true, 2001, 2009],
    ],
  },
  villegas: {
    given: 'Óscar',
    family: 'Villegas Pacheco',
    dni: '41020020',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Ingeniería Industrial', 'Universidad de Lima', 2004],
      ['bachelor', 'Ingeniería Industrial', 'Universidad de Lima', 2002],
      ['diploma', 'Gestión por Procesos', 'Universidad ESAN', 2013],
    ],
    posts: [
      ['Seguro Integral de Salud', 'public', 'Jefe de Operaciones', 'operations', true, 2013, 2022],
      ['Backus', 'private', 'Supervisor de planta', 'operations', true, 2005, 2013],
    ],
  },
  mendoza: {
    given: 'Yesenia',
    family: 'Mendoza Curasi',
    dni: '41020021',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Psicología', 'Universidad Nacional Mayor de San Marcos', 2005],
      ['bachelor', 'Psicología', 'Universidad Nacional Mayor de San Marcos', 2003],
      ['master', 'Desarrollo Organizacional', 'Universidad Peruana de Ciencias Aplicadas', 2014],
    ],
    posts: [
      ['Contraloría General de la República', 'public', 'Subgerenta de Personal', 'human_resources', true, 2013, 2022],
      ['Ministerio de la Producción', 'public', 'Especialista en capacitación', 'human_resources', false, 2006, 2013],
    ],
  },
  loayza: {
    given: 'Iván',
    family: 'Loayza Vargas',
    dni: '41020022',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Contabilidad', 'Universidad Nacional San Cristóbal de Huamanga', 2001],
      ['bachelor', 'Contabilidad', 'Universidad Nacional San Cristóbal de Huamanga', 1999],
      ['master', 'Auditoría', 'Universidad Nacional Mayor de San Marcos', 2010],
    ],
    posts: [
      ['Gobierno Regional de Ayacucho', 'public', 'Director de Tesorería', 'finance', true, 2010, 2019],
      ['Municipalidad Provincial de Huamanga', 'public', 'Contador general', 'finance', false, 2002, 2010],
    ],
  },
  baca: {
    given: 'Mónica',
    family: 'Baca Olarte',
    dni: '41020023',
    role: 'operational_strategic',
    studies: [
      ['professional_title', 'Ingeniería Informática', 'Pontificia Universidad Católica del Perú', 2006],
      ['bachelor', 'Ingeniería Informática', 'Pontificia Universidad Católica del Perú', 2004],
      ['master', 'Seguridad de la Información', 'Universidad Nacional de Ingeniería', 2017],
    ],
    posts: [
      [
        'Superintendencia Nacional de los Registros Públicos',
        'public',
        'Jefa de Tecnologías',
        'information_technology',
        true,
        2014,
        2022,
      ],
      ['IBM del Perú', 'private', 'Consultora', 'information_technology', false, 2007, 2014],
    ],
  },
  saravia: {
    given: 'Luis',
    family: 'Saravia Montenegro',
    dni: '41020024',
    role: 'strategic',
    studies: [
      ['professional_title', 'Economía', 'Universidad Nacional Mayor de San Marcos', 1997],
      ['bachelor', 'Economía', 'Universidad Nacional Mayor de San Marcos', 1995],
    ],
    posts: [
      ['Ministerio de Agricultura', 'public', 'Director de Planificación', 'planning_budget', true, 2004, 2014],
      ['Banco Agrario', 'public', 'Analista', 'finance', false, 1997, 2004],
    ],
  },
} as const satisfies Record<string, InventedManager>;

export type ManagerKey = keyof typeof INVENTED_MANAGERS;
