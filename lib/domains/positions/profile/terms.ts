import type { DegreeLevel } from '../requirements/types';

/** Levels of studies, lowest first (S3 T17). */
export const STUDIES = ['technical', 'university', 'postgraduate'] as const;
export type Studies = (typeof STUDIES)[number];

/** How far the degree goes, from having finished the studies to being allowed to practise (S3 T17). */
export const ACADEMIC_STATUSES = ['graduate', 'titled', 'licensed', 'qualified'] as const;
export type AcademicStatus = (typeof ACADEMIC_STATUSES)[number];

export const OFFICE_LEVELS = ['none', 'basic', 'intermediate', 'advanced'] as const;
export type OfficeLevel = (typeof OFFICE_LEVELS)[number];

/** Of every servant, and of managers (S3 IV). */
export const COMPETENCIES = [
  'vocation',
  'results',
  'teamwork',
  'leadership',
  'articulation',
  'vision',
  'management',
] as const;
export type Competency = (typeof COMPETENCIES)[number];

/** S3 IV asks for degrees and does not name a scale: ours goes from 1, the lowest, to 4. */
export const DEGREES = [1, 2, 3, 4] as const;

export type Degrees = { readonly minimum: number; readonly ideal: number };

/** Several of these, one a line. */
export const LISTS = ['technicalKnowledge', 'courses', 'languages'] as const;
export type ListField = (typeof LISTS)[number];

/** What a post does and asks for: the content of a standard position and of the profile of a post (S3 T17). */
export type Terms = Readonly<Record<ListField, readonly string[]>> & {
  readonly functions: readonly string[];
  readonly studies: Studies;
  /** Any of those it names: 'Administración; Economía'. */
  readonly specialty: string;
  readonly degree: DegreeLevel;
  readonly academicStatus: AcademicStatus;
  readonly officeSystems: OfficeLevel;
  /** In years, like the specific one. */
  readonly generalYears: number;
  readonly specificYears: number;
  readonly competencies: Readonly<Record<Competency, Degrees>>;
};

/** What a profile asks of a person before they take the post, in the order of S3 T17. */
export const REQUIREMENTS = [
  'studies',
  'specialty',
  'degree',
  'academicStatus',
  'technicalKnowledge',
  'courses',
  'officeSystems',
  'languages',
  'generalYears',
  'specificYears',
] as const satisfies readonly (keyof Terms)[];
export type RequirementField = (typeof REQUIREMENTS)[number];

/** In the order of S3 T17. */
export const TERM_FIELDS = ['functions', ...REQUIREMENTS, 'competencies'] as const satisfies readonly (keyof Terms)[];
export type TermField = (typeof TERM_FIELDS)[number];
