import { oneParam, type ListParams } from '@/lib/kernel/list-params';
import { isUuid } from '@/lib/kernel/identifiers';
import { MANAGER_ROLES, type ManagerRole } from '../types';

export type ManualFilters = {
  readonly role: ManagerRole | null;
  readonly level: number | null;
  /** Id of the version asked for; the one in force when null. */
  readonly manualId: string | null;
};

export function readManualFilters(params: ListParams): ManualFilters {
  const level = oneParam(params, 'nivel');
  const manualId = oneParam(params, 'version');
  return {
    role: MANAGER_ROLES.find((known) => known === oneParam(params, 'rol')) ?? null,
    level: level && /^[123]$/.test(level) ? Number(level) : null,
    manualId: manualId && isUuid(manualId) ? manualId : null,
  };
}
