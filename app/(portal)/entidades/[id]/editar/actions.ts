'use server';

import { classifyEntity } from '@/lib/domains/entities/commands/classify-entity';
import { editEntity } from '@/lib/domains/entities/commands/edit-entity';
import { recordTransition } from '@/lib/domains/entities/commands/record-transition';
import { formAction } from '@/lib/platform/action';

const to = ({ entityId }: { readonly entityId: string }) => `/entidades/${entityId}`;

export const editEntityAction = formAction(editEntity, {
  to,
  notice: () => ({ key: 'structure.notices.entity_edited' }),
});
export const classifyEntityAction = formAction(classifyEntity, {
  to,
  notice: () => ({ key: 'structure.notices.entity_classified' }),
});
export const recordTransitionAction = formAction(recordTransition, {
  to,
  notice: () => ({ key: 'structure.notices.transition_recorded' }),
});
