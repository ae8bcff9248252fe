'use server';

import { registerEntity } from '@/lib/domains/entities/commands/register-entity';
import { formAction } from '@/lib/platform/action';

export const registerEntityAction = formAction(registerEntity, {
  to: ({ entityId }) => `/entidades/${entityId}`,
  notice: () => ({ key: 'structure.notices.entity_registered' }),
});
