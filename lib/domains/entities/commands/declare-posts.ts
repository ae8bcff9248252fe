import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { entityPermissions } from '../permissions';
import { entityRecord } from '../records';
import { checkDeclaredPosts } from '../rules';
import { declarePostsInput } from '../schema';

/** An entity's HR says how many posts it foresees, and how many trust appointees it has beyond those who head a body. */
export const declarePosts = defineCommand({
  name: 'entities.declare-posts',
  permission: entityPermissions['entities.declare-posts'],
  input: declarePostsInput,
  async load(tx, { id }, { actor }) {
    if (actor.entityId !== id) return null;
    return await tx.entity.findUnique({
      where: { id },
      select: { id: true, name: true, declaredPosts: true, trustElsewhere: true, _count: { select: { seats: true } } },
    });
  },
  rule: ({ _count }, declared) => checkDeclaredPosts(declared, _count.seats),
  async write(tx, entity, { id, posts, trustElsewhere, support }, { today }) {
    await tx.entity.update({
      where: { id },
      data: { declaredPosts: posts, trustElsewhere, postsSupport: support, postsDeclaredOn: toDbDate(today) },
    });
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
