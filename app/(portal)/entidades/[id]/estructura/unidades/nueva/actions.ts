'use server';

import { createUnit } from '@/lib/domains/entities/structure/commands/create-unit';
import { formAction } from '@/lib/platform/action';

export const createUnitAction = formAction(createUnit, {
  to: ({ entityId, unitId }) => `/entidades/${entityId}/estructura/unidades/${unitId}`,
  notice: () => ({ key: 'structure.notices.unit_created' }),
});
