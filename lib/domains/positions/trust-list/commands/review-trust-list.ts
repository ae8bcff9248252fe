import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findTrustList } from '../operations/find-list';
import { reviewTrustListInput } from '../schema';
import { trustListLifecycle } from '../transitions';

/** Someone other than who generated the list says that they have gone over it and what they checked. */
export const reviewTrustList = defineCommand({
  name: 'positions.review-trust-list',
  permission: positionPermissions['positions.review-trust-list'],
  input: reviewTrustListInput,
  load: (tx, { listId }) => findTrustList(tx, listId),
  ownCase: ({ generatedById }) => [generatedById],
  state: ({ state }) => ({ lifecycle: trustListLifecycle, current: state }),
  async write(tx, { id, version, code, entries, record }, { note }, { actor, now }) {
    expectOne(
      await tx.trustList.updateMany({
        where: { id, version, state: 'GENERATED' },
        data: {
          state: 'REVIEWED',
          reviewedById: actor.userId,
          reviewedAt: now,
          reviewNote: note,
          version: { increment: 1 },
        },
      }),
    );
    return {
      value: { listId: id },
      effects: [
        {
          record,
          move: { lifecycle: trustListLifecycle, from: 'GENERATED', to: 'REVIEWED' },
          parties: { params: { code, entries } },
          reason: note,
        },
      ],
    };
  },
});
