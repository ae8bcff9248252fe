import type { ManagerRole, ServantGroup } from '../types';
import type { Terms } from '../profile/terms';

export const MANUAL_STATES = ['DRAFT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED'] as const;
export type ManualState = (typeof MANUAL_STATES)[number];

/** Every standard position of a manager is of this one (S3 T17). */
export const JOB_FAMILIES = ['institutional_management'] as const;
export type JobFamily = (typeof JOB_FAMILIES)[number];

/** A position of the manual as a sheet brings it. */
export type NewStandardPosition = {
  readonly code: string;
  readonly title: string;
  readonly servantGroup: ServantGroup;
  readonly jobFamily: JobFamily;
  readonly managerRole: ManagerRole;
  readonly level: number;
  readonly terms: Terms;
};
