'use server';

import { registerCandidate } from '@/lib/domains/identity/commands/register-candidate';
import { formAction } from '@/lib/platform/action';

export const registerAction = formAction(registerCandidate, {
  limit: { name: 'register', attempts: 30, minutes: 60 },
  to: () => '/ingresar?volver=/perfil',
  notice: () => ({ key: 'identity.notices.registered' }),
});
