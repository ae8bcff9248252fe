'use server';

import { assignAnalyst } from '@/lib/domains/entities/commands/assign-analyst';
import { declarePosts } from '@/lib/domains/positions/trust/commands/declare-posts';
import { decideQuotaException } from '@/lib/domains/positions/trust/exception/commands/decide-quota-exception';
import { withdrawQuotaException } from '@/lib/domains/positions/trust/exception/commands/withdraw-quota-exception';
import { formAction } from '@/lib/platform/action';

export const assignAnalystAction = formAction(assignAnalyst, {
  to: ({ entityId }) => `/entidades/${entityId}`,
  notice: () => ({ key: 'entities.notices.analyst_assigned' }),
});

export const declarePostsAction = formAction(declarePosts, {
  to: ({ entityId }) => `/entidades/${entityId}#confianza`,
  notice: () => ({ key: 'positions.notices.posts_declared' }),
});

export const decideQuotaExceptionAction = formAction(decideQuotaException, {
  to: ({ entityId }) => `/entidades/${entityId}#confianza`,
  notice: ({ decision }) => ({ key: `holders.notices.${decision}` }),
});

export const withdrawQuotaExceptionAction = formAction(withdrawQuotaException, {
  to: ({ entityId }) => `/entidades/${entityId}#confianza`,
  notice: () => ({ key: 'positions.notices.WITHDRAWN' }),
});
