import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { positionPermissions } from '../../permissions';
import { findTrustList } from '../operations/find-list';
import { publishTrustListInput } from '../schema';
import { trustListLifecycle } from '../transitions';

/** From now on anybody reads the list, and nobody changes it (L30057 64). */
export const publishTrustList = defineCommand({
  name: 'positions.publish-trust-list',
  permission: positionPermissions['positions.publish-trust-list'],
  input: publishTrustListInput,
  load: (tx, { listId }) => findTrustList(tx, listId),
  ownCase: ({ generatedById }) => [generatedById],
  state: ({ state }) => ({ lifecycle: trustListLifecycle, current: state }),
  async write(tx, { id, version, record }, { resolution }, { actor, now }) {
    expectOne(
      await tx.trustList.updateMany({
        where: { id, version, state: 'REVIEWED' },
        data: {
          state: 'PUBLISHED',
          resolution,
          publishedById: actor.userId,
          publishedAt: now,
          version: { increment: 1 },
        },
      }),
    );
    return {
      value: { listId: id },
      effects: [
        {
          record,
          move: { lifecycle: trustListLifecycle, from: 'REVIEWED', to: 'PUBLISHED' },
          visibility: 'public',
          changes: [{ field: 'resolution', after: resolution }],
        },
      ],
    };
  },
  constraints: { trust_list_one_of_a_period: { code: 'positions.list_of_period_published' } },
});
