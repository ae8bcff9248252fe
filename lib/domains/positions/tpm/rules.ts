import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Result } from '@/lib/kernel/result';
import type { PositionPlace } from '../classification';
import type { HoldingModality, ServantGroup } from '../types';
import type { Segment, TpmGround } from './types';

/** The four functions of regional managements are all that a unit may have: any of them counts (S3 T11). */
export type UnitFunction = 'economic_development' | 'social_development' | 'infrastructure' | 'natural_resources';

/** "Organismos públicos" of the national government, regulators and heads of administrative systems among them. */
const NATIONAL_PUBLIC_BODIES: readonly string[] = [
  'regulatory_agency',
  'specialized_technical_agency',
  'public_executing_agency',
  'administrative_system_body',
];
const AUTONOMOUS = 'constitutionally_autonomous_agency';
/** Of these, only the headquarters: a court of the Judicial Branch is not one. */
const WITH_HEADQUARTERS: readonly string[] = ['judicial_branch', 'social_security_fund'];
/** Level 1 of ministries is of public officers. */
const LEVEL_1_CLASSES: readonly string[] = [...NATIONAL_PUBLIC_BODIES, AUTONOMOUS];
/** Classes of the bodies that may be on the list. */
export const LISTABLE_CLASSES: readonly string[] = ['ministry', AUTONOMOUS, ...NATIONAL_PUBLIC_BODIES];
/** Metropolitan Lima has the powers of a regional government, and the tables classify it among them. */
const REGIONAL_CLASSES: readonly string[] = ['regional_government_headquarters', 'metropolitan_municipality_of_lima'];

/** What says whether a post is of the top public management. */
export interface TpmPlace extends Pick<PositionPlace, 'government' | 'entityClass' | 'level'> {
  readonly group: ServantGroup;
  /** False for an entity attached to another of its own class. */
  readonly headquarters: boolean;
  /** Its entity is on the list of SERVIR. */
  readonly listed: boolean;
  readonly function: UnitFunction | null;
}

/** Why the post is of the top public management; null when it is not. Only public managers are (S3 T11). */
export function tpmGround(place: TpmPlace): TpmGround | null {
  const { group, government, entityClass, level } = place;
  if (group !== 'public_manager') return null;
  if (government === 'national' && level === 1) {
    const headed = LEVEL_1_CLASSES.includes(entityClass);
    return headed || (WITH_HEADQUARTERS.includes(entityClass) && place.headquarters) ? 'level_1' : null;
  }
  if (level !== 2) return null;
  if (government === 'national') {
    return place.listed && LISTABLE_CLASSES.includes(entityClass) ? 'listed_level_2' : null;
  }
  const regional = government === 'regional' && REGIONAL_CLASSES.includes(entityClass);
  return regional && place.function !== null ? 'regional_function' : null;
}

export interface Monitored {
  readonly group: ServantGroup;
  readonly ground: TpmGround | null;
  /** How whoever holds it today came to it; null while nobody does. */
  readonly heldBy: HoldingModality | null;
  /** SERVIR says that the post is of high impact: no source says which are (S3 T20). */
  readonly highImpact: boolean;
}

/** By rule and not by share: the 20, 30 and 50 percent of S3 T20 are estimates. Null for who is not a public manager. */
export function segmentOf({ group, ground, heldBy, highImpact }: Monitored): Segment | null {
  if (group !== 'public_manager') return null;
  if (ground !== null) return heldBy === 'trust' ? 'tpm_by_trust' : 'centralized';
  return highImpact ? 'centralized' : 'other_managers';
}

/** An entity attached to one of its own class, as a court to the Judicial Branch, is not its headquarters. */
export function isHeadquarters(entityClass: string, parentClass: string | null): boolean {
  return parentClass !== entityClass;
}

/** A review stands until the next one, years later (S3 III.2.2): a second one on its day would supersede it before it stood. */
export function checkReviewDay(
  last: { readonly reviewedOn: CalendarDate; readonly resolution: string },
  today: CalendarDate,
): Result<void> {
  return last.reviewedOn === today
    ? refuse('positions.tpm_reviewed_today', {
        params: { resolution: last.resolution },
        norm: { source: 'S3 III.2.2' },
      })
    : ok();
}
