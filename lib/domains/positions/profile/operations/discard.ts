import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { profileLifecycle } from '../transitions';
import type { ProfileCase } from './find-profile';

/** Leaves an open profile without effect, in the log of the profile and of its post; its turn is over. */
export async function discardOpen(tx: Tx, { id, version, state, seat, record }: ProfileCase): Promise<Effect> {
  expectOne(
    await tx.postProfile.updateMany({
      where: { id, version, state },
      data: { state: 'DISCARDED', version: { increment: 1 } },
    }),
  );
  return { record, move: { lifecycle: profileLifecycle, from: state, to: 'DISCARDED' }, caseIds: [seat.id] };
}
