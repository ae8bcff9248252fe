import { addBusinessDays, rollForward, subtractBusinessDays, type BusinessCalendar } from '@/lib/kernel/business-days';
import { addDays, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Call } from './calls';

/** Weight, pass mark and scale of the five stages; the weights sum 100. */
const STAGES = [
  { kind: 'curricular', name: 'Evaluación curricular', weight: '20', passMark: '12', maxScore: '20' },
  { kind: 'knowledge', name: 'Prueba de conocimientos', weight: '20', passMark: '13', maxScore: '20' },
  { kind: 'competencies', name: 'Evaluación de competencias', weight: '20', passMark: '13', maxScore: '20' },
  { kind: 'case_solution', name: 'Solución de casos', weight: '15', passMark: '13', maxScore: '20' },
  { kind: 'interview', name: 'Entrevista final', weight: '25', passMark: '14', maxScore: '20' },
] as const;

const DAYS_PER_STAGE = 12;

/** Publication of sixteen business days, five stages of twelve days, results a week later and the course after two. */
export function termsOf(call: Call, today: CalendarDate, calendar: BusinessCalendar) {
  const applicationsCloseOn = rollForward(calendar, addDays(today, call.closesIn));
  const publishOn = subtractBusinessDays(calendar, applicationsCloseOn, 16);
  const stages = STAGES.map((stage, index) => {
    const startsOn = addDays(applicationsCloseOn, 4 + index * DAYS_PER_STAGE);
    return { ...stage, startsOn, endsOn: addDays(startsOn, DAYS_PER_STAGE - 2) };
  });
  const resultsOn = rollForward(calendar, addDays(applicationsCloseOn, 4 + STAGES.length * DAYS_PER_STAGE + 7));
  const [area, years] = call.area;
  return {
    title: call.title,
    managerRole: call.role,
    profile: call.profile,
    conditions:
      'Régimen laboral especial del Cuerpo de Gerentes Públicos. La asignación dura tres años y puede renovarse. La remuneración es la de la política remunerativa del Cuerpo; la entidad paga la del cargo y SERVIR la complementa.',
    vacancies: call.vacancies,
    publishOn,
    applicationsOpenOn: addBusinessDays(calendar, publishOn, 1),
    applicationsCloseOn,
    resultsOn,
    courseStartsOn: rollForward(calendar, addDays(resultsOn, 14)),
    coursePassMark: '14',
    rounding: 2,
    challengeNotice:
      'Quien considere que hubo vicios o irregularidades puede pedir reconsideración al Consejo Directivo dentro de los 8 días hábiles de publicados los resultados. Se resuelve en 15 días hábiles y no suspende la incorporación.',
    stages,
    requirements: {
      study_level: { value: 'professional_title', mandatory: 'on' },
      study_field: { value: call.fields, mandatory: 'on' },
      general_experience_years: { value: '5', mandatory: 'on' },
      public_experience_years: { value: '2' },
      managerial_experience_years: { value: '2', mandatory: 'on' },
      area_experience_years: { area, value: String(years), mandatory: 'on' },
    },
    documents: [
      { name: 'Título profesional o grado académico', mandatory: 'on' },
      { name: 'Constancias o certificados de trabajo', mandatory: 'on' },
      { name: 'Constancia de colegiatura vigente' },
    ],
  };
}

export type SeededTerms = ReturnType<typeof termsOf>;
