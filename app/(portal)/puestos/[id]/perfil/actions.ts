'use server';

import { approveProfile } from '@/lib/domains/positions/profile/commands/approve-profile';
import { decideDeviation } from '@/lib/domains/positions/profile/commands/decide-deviation';
import { discardProfile } from '@/lib/domains/positions/profile/commands/discard-profile';
import { requestDeviation } from '@/lib/domains/positions/profile/commands/request-deviation';
import { startProfile } from '@/lib/domains/positions/profile/commands/start-profile';
import { formAction } from '@/lib/platform/action';

export const startProfileAction = formAction(startProfile, {
  to: ({ seatId }) => `/puestos/${seatId}/perfil/editar`,
  notice: () => ({ key: 'positions.notices.profile_started' }),
});

export const approveProfileAction = formAction(approveProfile, {
  to: ({ seatId }) => `/puestos/${seatId}/perfil`,
  notice: ({ number }) => ({ key: 'positions.notices.profile_approved', params: { number } }),
});

export const discardProfileAction = formAction(discardProfile, {
  to: ({ seatId }) => `/puestos/${seatId}/perfil`,
  notice: () => ({ key: 'positions.notices.profile_discarded' }),
});

export const requestDeviationAction = formAction(requestDeviation, {
  to: ({ seatId }) => `/puestos/${seatId}/perfil`,
  notice: () => ({ key: 'positions.notices.deviation_requested' }),
});

export const decideDeviationAction = formAction(decideDeviation, {
  to: ({ seatId }) => `/puestos/${seatId}/perfil`,
  notice: ({ isApproved }) => ({
    key: isApproved ? 'positions.notices.deviation_authorised' : 'positions.notices.deviation_refused',
  }),
});
