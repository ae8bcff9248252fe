import { isAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import { ok, refuse, type Refusal, type Result } from '@/lib/kernel/result';
import type { EntityClass, GovernmentLevel } from './types';

/** What the database says when two entities would be one, or one would belong to itself. */
export const ENTITY_CONSTRAINTS = {
  entity_code_key: { code: 'entities.code_taken', field: 'code' },
  entity_ruc_key: { code: 'entities.ruc_taken', field: 'ruc' },
  entity_of_type_b_has_a_parent: { code: 'entities.type_b_without_parent', field: 'parentId' },
  entities_make_a_tree: { code: 'entities.parent_below_it', field: 'parentId' },
  entity_is_not_its_parent: { code: 'entities.parent_below_it', field: 'parentId' },
} as const satisfies Record<string, Refusal>;

/** Classes that one government alone has; those of type B are of any (S3, tables 7 and 8; Lima exercises regional powers). */
const GOVERNMENT_OF: Partial<Record<EntityClass, GovernmentLevel>> = {
  ministry: 'national',
  regulatory_agency: 'national',
  specialized_technical_agency: 'national',
  public_executing_agency: 'national',
  administrative_system_body: 'national',
  constitutionally_autonomous_agency: 'national',
  judicial_branch: 'national',
  social_security_fund: 'national',
  regional_government_headquarters: 'regional',
  metropolitan_municipality_of_lima: 'regional',
  regional_public_agency: 'regional',
  local_government: 'local',
};

export type EntityIdentity = {
  readonly entityClass: EntityClass;
  readonly government: GovernmentLevel;
  readonly parentId: string | null;
};

/** An entity of type B belongs to one of type A, and the class of the rest says of which government they are. */
export function checkIdentity({ entityClass, government, parentId }: EntityIdentity, parentIsTypeB: boolean): Result {
  const only = GOVERNMENT_OF[entityClass];
  if (only && only !== government) return refuse('entities.class_of_another_government', { field: 'government' });
  if (entityClass !== 'type_b') return ok();
  if (parentId === null) return { ok: false, refusal: ENTITY_CONSTRAINTS.entity_of_type_b_has_a_parent };
  return parentIsTypeB ? refuse('entities.parent_of_type_b', { field: 'parentId' }) : ok();
}

/** A transition is recorded once it is over. */
export function checkTransition(completedOn: CalendarDate, today: CalendarDate): Result {
  return isAfter(completedOn, today) ? refuse('entities.transition_in_future', { field: 'completedOn' }) : ok();
}
