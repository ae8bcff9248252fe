'use server';

import { headers } from 'next/headers';
import { signIn } from '@/lib/domains/identity/commands/sign-in';
import { formAction } from '@/lib/platform/action';
import { openCookie } from '@/lib/platform/auth';

export const signInAction = formAction(signIn, {
  limit: { name: 'sign-in', attempts: 400, minutes: 10 },
  to: ({ returnTo }) => returnTo,
  known: async () => ({ userAgent: ((await headers()).get('user-agent') ?? '').slice(0, 400) }),
  after: ({ sessionId }) => openCookie(sessionId),
});
