'use server';

import { saveProfile } from '@/lib/domains/positions/profile/commands/save-profile';
import { formAction } from '@/lib/platform/action';

export const saveProfileAction = formAction(saveProfile, {
  to: ({ seatId }) => `/puestos/${seatId}/perfil/editar`,
  notice: ({ deviations }) => ({ key: 'positions.notices.profile_saved', params: { count: deviations } }),
});
