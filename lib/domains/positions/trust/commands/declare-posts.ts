import 'server-only';
import { declareEntityPosts } from '@/lib/domains/entities/operations/declare-posts';
import { entityRecord } from '@/lib/domains/entities/records';
import { defineCommand } from '@/lib/platform/command';
import { positionPermissions } from '../../permissions';
import { checkDeclaredPosts } from '../rules';
import { declarePostsInput } from '../schema';

/** An entity's HR says how many posts it foresees, and how many trust appointees it has beyond those who head a body. */
export const declarePosts = defineCommand({
  name: 'positions.declare-posts',
  permission: positionPermissions['positions.declare-posts'],
  input: declarePostsInput,
  async load(tx, { id }, { actor }) {
    if (actor.entityId !== id) return null;
    return await tx.entity.findUnique({
      where: { id },
      select: {
        id: true,
        name: true,
        declaredPosts: true,
        trustElsewhere: true,
        _count: { select: { seats: { where: { suppressedOn: null } } } },
      },
    });
  },
  rule: ({ _count }, declared) => checkDeclaredPosts(declared, _count.seats),
  async write(tx, entity, { id, seen, posts, trustElsewhere, support }, { today }) {
    const declared = { posts, trustElsewhere, support, on: today };
    await declareEntityPosts(tx, { entityId: id, seen, declared });
    return {
      value: { entityId: id },
      effects: [
        {
          record: entityRecord(entity),
          changes: [
            { field: 'posts', before: entity.declaredPosts, after: posts },
            { field: 'trustElsewhere', before: entity.trustElsewhere, after: trustElsewhere },
            { field: 'support', after: support },
          ],
        },
      ],
    };
  },
});
