import { REQUIREMENT_KINDS, type RequirementKind } from '@/lib/domains/positions/requirements/types';

export function isRequirementKind(kind: string): kind is RequirementKind {
  return REQUIREMENT_KINDS.some((known) => known === kind);
}
