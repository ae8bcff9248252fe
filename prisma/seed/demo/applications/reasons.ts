import type { StageKind } from '@/lib/domains/competitions/types';

export const SCREENING_REASONS = {
  CANDIDATE: [
    'Acredita el título y los años de experiencia que piden las bases; los certificados corresponden a lo declarado.',
    'Cumple cada requisito obligatorio. La experiencia en el área consta en las constancias adjuntas.',
    'Título registrado en SUNEDU y experiencia directiva acreditada con resoluciones de designación.',
  ],
  SCREENED_OUT: [
    'No acredita cinco años de experiencia profesional desde el bachillerato, mínimo del artículo 5 del Reglamento.',
    'La experiencia acreditada no alcanza los años que las bases piden en el área.',
  ],
} as const;

const PASSED: Record<StageKind, readonly [string, string]> = {
  curricular: [
    'Supera los mínimos del perfil; puntaje adicional por maestría y por años de conducción.',
    'Cumple el perfil, con puntaje adicional por experiencia directiva en el Estado.',
  ],
  knowledge: [
    'Domina los sistemas administrativos y la normativa del área.',
    'Buen manejo de casos prácticos; menor precisión en presupuesto por resultados.',
  ],
  psychotechnical: [
    'Resultados dentro del rango esperado para el puesto.',
    'Perfil adecuado para la conducción de equipos.',
  ],
  competencies: [
    'Muestra orientación a resultados y liderazgo en los ejercicios grupales.',
    'Comunica con claridad y construye acuerdos; debe reforzar la delegación.',
  ],
  case_solution: [
    'Propone una solución viable, con costos, plazos y riesgos.',
    'Ordena bien el problema y prioriza con criterio; plan de trabajo ajustado.',
  ],
  interview: [
    'Responde con ejemplos concretos de gestión y resultados medibles.',
    'Conoce la realidad de las entidades de destino y explica cómo empezaría.',
  ],
};

const FAILED: Record<StageKind, string> = {
  curricular: 'La experiencia directiva acreditada no alcanza el puntaje mínimo de la tabla de las bases.',
  knowledge: 'No alcanzó el mínimo en las preguntas sobre contratación y presupuesto público.',
  psychotechnical: 'Los resultados no alcanzan el rango que fijan las bases.',
  competencies: 'En los ejercicios no evidenció liderazgo ni trabajo en equipo en el grado requerido.',
  case_solution: 'La propuesta no resuelve el problema planteado ni estima sus costos.',
  interview: 'Las respuestas fueron generales y sin ejemplos de resultados propios.',
};

export function scoreReason(kind: StageKind, passed: boolean, row: number): string {
  return passed ? PASSED[kind][row % 2 === 0 ? 0 : 1] : FAILED[kind];
}

export const COURSE_REASONS = {
  passed: 'Asistió a todas las sesiones y sustentó con solvencia su plan de primeros cien días.',
  failed: 'No alcanzó la nota mínima: inasistencias a dos talleres y plan de gestión incompleto.',
} as const;
