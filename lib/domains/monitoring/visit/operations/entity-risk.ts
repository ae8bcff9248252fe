import 'server-only';
import { CLOSED_ASSIGNMENT_STATES } from '@/lib/domains/agreements/assignment/types';
import { recordRisk } from '@/lib/domains/entities/operations/portfolio';
import { RISK_LEVELS, type RiskLevel } from '@/lib/domains/entities/types';
import type { Tx } from '@/lib/platform/db';

/** An entity carries the highest risk that the last contact left in any of its assignments that go on. */
export async function refreshEntityRisk(tx: Tx, entityId: string): Promise<RiskLevel> {
  const rows = await tx.monitoringVisit.findMany({
    where: { state: 'HELD', assignment: { entityId, state: { notIn: [...CLOSED_ASSIGNMENT_STATES] } } },
    distinct: ['assignmentId'],
    orderBy: [{ assignmentId: 'asc' }, { heldOn: 'desc' }, { id: 'desc' }],
    select: { risk: true },
  });
  const risk = RISK_LEVELS.findLast((level) => rows.some((row) => row.risk === level)) ?? 'low';
  await recordRisk(tx, { entityId, risk });
  return risk;
}
