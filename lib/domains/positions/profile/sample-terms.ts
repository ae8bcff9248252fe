import { COMPETENCIES, type Competency, type Degrees, type Terms } from './terms';

/** Plausible terms for tests and for the demonstration. */
export function sampleTerms(changes: Partial<Terms> = {}): Terms {
  return {
    functions: ['Conducir la gestión del órgano y responder por sus resultados'],
    studies: 'university',
    specialty: 'Administración; Economía',
    degree: 'professional_title',
    academicStatus: 'titled',
    technicalKnowledge: ['Gestión por resultados'],
    courses: ['Gestión pública'],
    officeSystems: 'intermediate',
    languages: [],
    generalYears: 8,
    specificYears: 4,
    competencies: everyCompetency({ minimum: 2, ideal: 3 }),
    ...changes,
  };
}

export function everyCompetency(degrees: Degrees): Readonly<Record<Competency, Degrees>> {
  return Object.fromEntries(COMPETENCIES.map((name) => [name, degrees])) as Record<Competency, Degrees>;
}
