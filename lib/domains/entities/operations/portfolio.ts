import 'server-only';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { RiskLevel } from '../types';

export type PortfolioAssignment = {
  readonly entityId: string;
  /** The analyst's person, not their account: tasks and own-case checks speak of persons. */
  readonly analystPersonId: string;
  readonly since: CalendarDate;
};

/** The analyst who follows an entity from that day on; replaces whoever followed it. */
export async function assignPortfolio(
  tx: Tx,
  { entityId, analystPersonId, since }: PortfolioAssignment,
): Promise<void> {
  const row = { analystId: analystPersonId, since: toDbDate(since) };
  await tx.portfolioEntity.upsert({ where: { entityId }, create: { entityId, ...row }, update: row });
}

/** The risk that the last contact with the entity leaves. Does nothing while no analyst follows it. */
export async function recordRisk(tx: Tx, { entityId, risk }: { entityId: string; risk: RiskLevel }): Promise<void> {
  await tx.portfolioEntity.updateMany({ where: { entityId }, data: { risk } });
}
