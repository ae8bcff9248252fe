import 'server-only';
import type { Tx } from '@/lib/platform/db';
import type { ReportingNode } from '../types';

/** The posts of an entity, suppressed ones too, as the reporting line sees them. */
export async function reportingNodes(tx: Tx, entityId: string): Promise<ReadonlyMap<string, ReportingNode>> {
  const rows = await tx.seat.findMany({
    where: { entityId },
    select: { id: true, title: true, reportsToId: true, suppressedOn: true },
  });
  return new Map(
    rows.map(({ id, title, reportsToId, suppressedOn }) => [
      id,
      { id, title, reportsToId, suppressed: suppressedOn !== null },
    ]),
  );
}
