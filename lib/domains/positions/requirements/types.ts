import type { EXPERIENCE_AREAS, StudyLevel } from '@/lib/domains/people/types';

/** What a profile may ask for. Each kind is answered by one line of the check, and appears at most once in a profile. */
export const REQUIREMENT_KINDS = [
  'study_level',
  'study_field',
  'general_experience_years',
  'public_experience_years',
  'managerial_experience_years',
  'area_experience_years',
] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/**
 * One thing a profile asks for, in the text that is stored:
 * `study_level` 'master'; `study_field` 'Administración; Economía' (any of them); `*_experience_years` '5';
 * `area_experience_years` 'administration:3'.
 */
export type Requirement = {
  readonly kind: RequirementKind;
  readonly value: string;
  readonly mandatory: boolean;
};

/** Levels a post may ask for, lowest first. Diplomas and courses complement a degree; they are not one. */
export const DEGREE_LEVELS = [
  'technical',
  'bachelor',
  'professional_title',
  'master',
  'doctorate',
] as const satisfies readonly StudyLevel[];
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

export type ExperienceArea = (typeof EXPERIENCE_AREAS)[number];

/** What was asked or found, to be worded in the reader's language. */
export type Measure =
  | { readonly measure: 'level'; readonly level: DegreeLevel | null }
  | { readonly measure: 'fields'; readonly fields: readonly string[] }
  | { readonly measure: 'time'; readonly years: number; readonly months: number; readonly area?: string };

/** What in the curriculum answers the requirement. `label` is written as the person declared it. */
export type RequirementEvidence = {
  readonly kind: 'study' | 'experience';
  readonly id: string;
  readonly label: string;
};

/** One line of why a person fits. Plain data: a proposal freezes it as it was. */
export type RequirementCheck = {
  readonly requirement: Requirement;
  readonly required: Measure;
  readonly found: Measure;
  readonly evidence: readonly RequirementEvidence[];
  readonly met: boolean;
};
