import type { Refusal } from '@/lib/kernel/result';

/** Index `monitoring_visit_planned_once`, told at the field of the form that asked for the day. */
export const plannedOnceAt = (field: string): Readonly<Record<string, Refusal>> => ({
  monitoring_visit_planned_once: { code: 'monitoring.already_planned', field },
});
