'use server';

import { assignAnalyst } from '@/lib/domains/entities/commands/assign-analyst';
import { declarePosts } from '@/lib/domains/positions/trust/commands/declare-posts';
import { formAction } from '@/lib/platform/action';

export const assignAnalystAction = formAction(assignAnalyst, {
  to: ({ entityId }) => `/entidades/${entityId}`,
  notice: () => ({ key: 'entities.notices.analyst_assigned' }),
});

export const declarePostsAction = formAction(declarePosts, {
  to: ({ entityId }) => `/entidades/${entityId}#confianza`,
  notice: () => ({ key: 'positions.notices.posts_declared' }),
});
