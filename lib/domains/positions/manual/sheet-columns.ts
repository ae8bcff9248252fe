import type { SheetColumn, Words } from '@/lib/kernel/sheet-rows';
import type { Competency } from '../profile/terms';

const ROLES: Words = {
  'Político-estratégico': 'political_strategic',
  Estratégico: 'strategic',
  'Operativo-estratégico': 'operational_strategic',
};
const STUDIES: Words = { Técnicos: 'technical', Universitarios: 'university', Posgrado: 'postgraduate' };
const DEGREES: Words = {
  'Título técnico': 'technical',
  Bachiller: 'bachelor',
  'Título profesional': 'professional_title',
  Maestría: 'master',
  Doctorado: 'doctorate',
};
const STATUSES: Words = { Egresado: 'graduate', Titulado: 'titled', Colegiado: 'licensed', Habilitado: 'qualified' };
const OFFICE: Words = { Ninguno: 'none', Básico: 'basic', Intermedio: 'intermediate', Avanzado: 'advanced' };

const COMPETENCY_HEADERS: Readonly<Record<Competency, string>> = {
  vocation: 'Vocación de servicio',
  results: 'Orientación a resultados',
  teamwork: 'Trabajo en equipo',
  leadership: 'Liderazgo',
  articulation: 'Articulación con el entorno político',
  vision: 'Visión estratégica',
  management: 'Capacidad de gestión',
};

/** The sheet of a manual: what S3 T17 tells of each standard position, in its order and in its language. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  { header: 'Código', field: 'code' },
  { header: 'Puesto tipo', field: 'title' },
  { header: 'Grupo', field: 'servantGroup', words: { 'Directivo público': 'public_manager' } },
  { header: 'Familia', field: 'jobFamily', words: { 'Dirección institucional': 'institutional_management' } },
  { header: 'Rol', field: 'managerRole', words: ROLES },
  { header: 'Nivel', field: 'level' },
  { header: 'Funciones', field: 'functions', many: true },
  { header: 'Estudios', field: 'studies', words: STUDIES },
  { header: 'Especialidad', field: 'specialty' },
  { header: 'Grado o título', field: 'degree', words: DEGREES },
  { header: 'Situación académica', field: 'academicStatus', words: STATUSES },
  { header: 'Conocimientos técnicos', field: 'technicalKnowledge', many: true },
  { header: 'Cursos', field: 'courses', many: true },
  { header: 'Ofimática', field: 'officeSystems', words: OFFICE },
  { header: 'Idiomas', field: 'languages', many: true },
  { header: 'Años de experiencia general', field: 'generalYears' },
  { header: 'Años de experiencia específica', field: 'specificYears' },
  ...Object.entries(COMPETENCY_HEADERS).flatMap(([name, header]) => [
    { header: `${header}: grado mínimo`, field: `competencies.${name}.minimum` },
    { header: `${header}: grado ideal`, field: `competencies.${name}.ideal` },
  ]),
];
