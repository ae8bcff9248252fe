import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import type { BodyType } from '../../types';

export type UnitPlace = { readonly parentId: string | null; readonly bodyType: BodyType; readonly level: number };

/** A unit takes its place in the structure. A conflict when it is not as it was seen. */
export async function placeUnit(
  tx: Tx,
  unit: { readonly id: string; readonly version: number },
  place: UnitPlace,
): Promise<void> {
  const { id, version } = unit;
  expectOne(
    await tx.organizationalUnit.updateMany({
      where: { id, version, closedOn: null },
      data: { ...place, version: { increment: 1 } },
    }),
  );
}
