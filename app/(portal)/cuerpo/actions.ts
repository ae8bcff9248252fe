'use server';

import { excludeMember } from '@/lib/domains/cadre/commands/exclude-member';
import { incorporateCandidate } from '@/lib/domains/cadre/commands/incorporate-candidate';
import { registerMember } from '@/lib/domains/cadre/commands/register-member';
import { formAction } from '@/lib/platform/action';

const record = ({ memberId }: { readonly memberId: string }) => `/cuerpo/${memberId}`;

export const incorporateAction = formAction(incorporateCandidate, {
  to: record,
  notice: () => ({ key: 'cadre.notices.incorporated' }),
});
export const registerAction = formAction(registerMember, {
  to: record,
  notice: () => ({ key: 'cadre.notices.registered' }),
});
export const excludeAction = formAction(excludeMember, {
  to: record,
  notice: () => ({ key: 'cadre.notices.excluded' }),
});
