'use server';

import { closeUnit } from '@/lib/domains/entities/structure/commands/close-unit';
import { editUnit } from '@/lib/domains/entities/structure/commands/edit-unit';
import { reopenUnit } from '@/lib/domains/entities/structure/commands/reopen-unit';
import { restructureUnit } from '@/lib/domains/positions/seat/commands/restructure-unit';
import { formAction } from '@/lib/platform/action';

type Unit = { readonly entityId: string; readonly unitId: string };
const to = ({ entityId, unitId }: Unit) => `/entidades/${entityId}/estructura/unidades/${unitId}`;

export const editUnitAction = formAction(editUnit, {
  to,
  notice: () => ({ key: 'structure.notices.unit_edited' }),
});
export const restructureUnitAction = formAction(restructureUnit, {
  to,
  notice: () => ({ key: 'structure.notices.unit_moved' }),
});
export const closeUnitAction = formAction(closeUnit, {
  to,
  notice: () => ({ key: 'structure.notices.unit_closed' }),
});
export const reopenUnitAction = formAction(reopenUnit, {
  to,
  notice: () => ({ key: 'structure.notices.unit_reopened' }),
});
