import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { seatRecord } from '../../records';
import type { ReclassifiedSeat } from '../reclassification';

/** A post becomes what its new place makes of it, and its timeline says so. */
export async function writeReclassified(
  tx: Tx,
  { seat, group, role }: ReclassifiedSeat,
  place: { readonly unitId: string; readonly level: number; readonly acronym: string },
  about: Pick<Effect, 'caseIds' | 'reason' | 'changes'>,
): Promise<Effect> {
  const { unitId, level, acronym } = place;
  expectOne(
    await tx.seat.updateMany({
      where: { id: seat.id, version: seat.version, suppressedOn: null },
      data: { unitId, level, servantGroup: group, managerRole: role, version: { increment: 1 } },
    }),
  );
  return {
    record: seatRecord({ id: seat.id, post: seat.title, acronym }),
    ...about,
    changes: [
      ...(about.changes ?? []),
      ...(seat.group === group ? [] : [{ field: 'servantGroup', before: seat.group, after: group }]),
      ...(seat.role === role ? [] : [{ field: 'managerRole', before: seat.role, after: role }]),
    ],
  };
}
