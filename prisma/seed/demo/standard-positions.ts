import { everyCompetency, sampleTerms } from '@/lib/domains/positions/profile/sample-terms';
import type { Terms } from '@/lib/domains/positions/profile/terms';
import type { NewStandardPosition } from '@/lib/domains/positions/manual/types';
import { classify, type PositionPlace } from '@/lib/domains/positions/classification';
import { titlesOf } from '@/lib/domains/positions/nomenclature';
import type { ManagerRole } from '@/lib/domains/positions/types';

const at = (
  government: PositionPlace['government'],
  entityClass: PositionPlace['entityClass'],
  level: number,
  bodyType: PositionPlace['bodyType'],
): PositionPlace => ({ government, entityClass, level, bodyType });

/** Where the posts of the demonstration are: the tables say the role of each place, and S3 T19 its name. */
const PLACES = {
  agency: at('national', 'public_executing_agency', 1, 'senior_management'),
  ministryLine: at('national', 'ministry', 2, 'line'),
  region: at('regional', 'regional_government_headquarters', 2, 'line'),
  ministrySupport: at('national', 'ministry', 2, 'support'),
  ministryDirection: at('national', 'ministry', 3, 'line'),
  ministryCouncil: at('national', 'ministry', 3, 'consultative'),
  regionDirection: at('regional', 'regional_government_headquarters', 3, 'line'),
  ministryOffice: at('national', 'ministry', 3, 'support'),
} as const;

type Place = keyof typeof PLACES;

/** What each is about, and the specialties that answer it. */
const SUBJECTS: Readonly<Record<Place, readonly (readonly [string, string])[]>> = {
  agency: [
    ['de organismo público ejecutor', 'Administración; Economía; Derecho'],
    ['de organismo público ejecutor con sedes regionales', 'Administración; Ingeniería; Economía'],
  ],
  ministryLine: [
    ['de Políticas y Regulación', 'Derecho; Economía; Ciencia Política'],
    ['de Programas Sociales', 'Economía; Sociología; Administración'],
    ['de Infraestructura', 'Ingeniería Civil; Arquitectura'],
    ['de Supervisión y Fiscalización', 'Derecho; Ingeniería; Economía'],
  ],
  region: [
    ['de Desarrollo Económico', 'Economía; Administración; Ingeniería Agrónoma'],
    ['de Desarrollo Social', 'Sociología; Administración; Educación'],
    ['de Infraestructura', 'Ingeniería Civil; Arquitectura'],
    ['de Recursos Naturales y Medio Ambiente', 'Ingeniería Ambiental; Biología'],
  ],
  ministrySupport: [
    ['de Administración', 'Administración; Contabilidad; Economía'],
    ['de Recursos Humanos', 'Administración; Psicología; Derecho'],
    ['de Tecnologías de la Información', 'Ingeniería de Sistemas; Ingeniería Informática'],
    ['de Comunicaciones', 'Ciencias de la Comunicación; Periodismo'],
    ['de Atención al Ciudadano', 'Administración; Derecho'],
    ['de Inversiones', 'Economía; Ingeniería Industrial'],
    ['de Defensa y Gestión del Riesgo', 'Ingeniería; Administración'],
  ],
  ministryDirection: [
    ['de Normatividad', 'Derecho'],
    ['de Gestión de Servicios', 'Administración; Ingeniería Industrial'],
    ['de Evaluación de Políticas', 'Economía; Estadística'],
    ['de Promoción', 'Administración; Economía'],
    ['de Estudios', 'Economía; Ingeniería'],
    ['de Calidad', 'Ingeniería Industrial; Administración'],
    ['de Articulación Territorial', 'Ciencia Política; Sociología'],
    ['de Supervisión', 'Derecho; Ingeniería'],
  ],
  ministryCouncil: [
    ['de Consejo Sectorial', 'Derecho; Economía'],
    ['de Comisión Consultiva', 'Derecho; Ciencia Política'],
  ],
  regionDirection: [
    ['de Obras', 'Ingeniería Civil'],
    ['de Promoción de Inversiones', 'Economía; Administración'],
    ['de Producción', 'Ingeniería Agrónoma; Economía'],
    ['de Inclusión Social', 'Sociología; Trabajo Social'],
    ['de Ordenamiento Territorial', 'Ingeniería Geográfica; Geografía'],
  ],
  ministryOffice: [
    ['de Abastecimiento', 'Administración; Contabilidad; Derecho'],
    ['de Contabilidad', 'Contabilidad'],
    ['de Tesorería', 'Contabilidad; Economía'],
    ['de Presupuesto', 'Economía; Contabilidad'],
    ['de Planeamiento', 'Economía; Administración'],
    ['de Modernización', 'Administración; Ingeniería Industrial'],
    ['de Infraestructura Tecnológica', 'Ingeniería de Sistemas'],
    ['de Desarrollo de Sistemas', 'Ingeniería de Sistemas'],
    ['de Bienestar y Desarrollo del Personal', 'Psicología; Administración'],
    ['de Administración de Personal', 'Administración; Derecho'],
    ['de Servicios Generales', 'Administración; Ingeniería'],
    ['de Control Patrimonial', 'Contabilidad; Administración'],
    ['de Trámite Documentario y Archivo', 'Archivística; Administración'],
  ],
};

const OF_ROLE: Readonly<Record<ManagerRole, { readonly prefix: string; readonly terms: Partial<Terms> }>> = {
  political_strategic: {
    prefix: 'PE',
    terms: {
      functions: [
        'Proponer las políticas de su materia y conducir su ejecución',
        'Articular con las autoridades y con las demás entidades del Estado',
        'Responder por los resultados de la entidad o del órgano',
      ],
      studies: 'postgraduate',
      degree: 'master',
      courses: ['Gestión pública', 'Políticas públicas'],
      generalYears: 10,
      specificYears: 6,
      competencies: everyCompetency({ minimum: 3, ideal: 4 }),
    },
  },
  strategic: {
    prefix: 'ES',
    terms: {
      functions: [
        'Planificar y conducir la gestión del órgano',
        'Fijar metas con su equipo y seguir su cumplimiento',
        'Proponer normas y procedimientos de su materia',
      ],
      generalYears: 8,
      specificYears: 4,
      competencies: everyCompetency({ minimum: 2, ideal: 4 }),
    },
  },
  operational_strategic: {
    prefix: 'OE',
    terms: {
      functions: [
        'Organizar y dirigir las operaciones de la unidad',
        'Asegurar los bienes, servicios y recursos que la entidad necesita',
        'Mejorar los procesos a su cargo',
      ],
      officeSystems: 'advanced',
      generalYears: 6,
      specificYears: 3,
      competencies: everyCompetency({ minimum: 2, ideal: 3 }),
    },
  },
};

/** Forty-five standard positions, as many of each role as S3 T18 counts: ours, for the demonstration, not SERVIR's. */
export function standardPositions(): NewStandardPosition[] {
  const counts = new Map<string, number>();
  return Object.entries(SUBJECTS).flatMap(([key, subjects]) => {
    const place = PLACES[key as Place];
    const found = classify(place);
    const [title] = titlesOf(place);
    if (!found.role || !title) throw new RangeError(`${key} is no place of a public manager with a name`);
    const managerRole = found.role;
    const { prefix, terms } = OF_ROLE[managerRole];
    return subjects.map(([subject, specialty]) => {
      const place = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, place);
      return {
        code: `DEMO-${prefix}-${String(place).padStart(2, '0')}`,
        title: `${title.feminine} o ${title.masculine} ${subject}`,
        servantGroup: 'public_manager',
        jobFamily: 'institutional_management',
        managerRole,
        level: PLACES[key as Place].level,
        terms: sampleTerms({ specialty, ...terms }),
      } as const;
    });
  });
}
