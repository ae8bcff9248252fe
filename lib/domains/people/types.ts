import type { CalendarDate } from '@/lib/kernel/calendar-date';

export const STUDY_LEVELS = [
  'technical',
  'bachelor',
  'professional_title',
  'master',
  'doctorate',
  'diploma',
  'course',
] as const;
export type StudyLevel = (typeof STUDY_LEVELS)[number];

/** University title or a master's or doctor's degree: what lets a person apply (DL1024 5.a). */
export const QUALIFYING_LEVELS = ['professional_title', 'master', 'doctorate'] as const satisfies readonly StudyLevel[];

export const EMPLOYMENT_SECTORS = ['public', 'private'] as const;
export type EmploymentSector = (typeof EMPLOYMENT_SECTORS)[number];

export const DOCUMENT_TYPES = ['dni', 'ce'] as const;
export type IdentityDocumentType = (typeof DOCUMENT_TYPES)[number];

/** Areas of management, so that a profile can be compared with what a post or a call asks for. */
export const EXPERIENCE_AREAS = [
  'administration',
  'planning_budget',
  'human_resources',
  'procurement',
  'infrastructure',
  'information_technology',
  'legal',
  'education',
  'health',
  'social_programmes',
  'environment',
  'public_investment',
  'finance',
  'operations',
  'other',
] as const;
export type ExperienceArea = (typeof EXPERIENCE_AREAS)[number];

export type Study = {
  readonly id: string;
  readonly level: StudyLevel;
  readonly field: string;
  readonly institution: string;
  readonly country: string;
  readonly awardedOn: CalendarDate;
  /** Length of a diploma or a course; null for degrees. */
  readonly hours: number | null;
  readonly documentId: string | null;
};

export type Experience = {
  readonly id: string;
  readonly employer: string;
  readonly sector: EmploymentSector;
  readonly post: string;
  /** One of `EXPERIENCE_AREAS`. */
  readonly area: string;
  readonly managerial: boolean;
  readonly startsOn: CalendarDate;
  /** Last day, included; null while it goes on. */
  readonly endsOn: CalendarDate | null;
  readonly functions: string;
  readonly documentId: string | null;
};

/** What a person has studied and done, as matching and screening read it. */
export type Curriculum = {
  readonly personId: string;
  readonly studies: readonly Study[];
  readonly experiences: readonly Experience[];
};

export type Identity = {
  readonly documentType: IdentityDocumentType;
  readonly documentNumber: string;
  readonly givenNames: string;
  readonly familyNames: string;
  readonly birthDate: CalendarDate | null;
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string;
  readonly phone: string | null;
  /** INEI ubigeo, six digits, of the place where the person lives. */
  readonly ubigeo: string | null;
};

/** One's identity as its form shows and corrects it. */
export type ProfileIdentity = Identity & {
  readonly id: string;
  readonly version: number;
  readonly demonstration: boolean;
};

/** A certificate by the name under which it was sent. */
export type ProfileDocument = { readonly id: string; readonly name: string };
