import { z } from 'zod';
import { ROLES } from '@/lib/kernel/actor';
import { email, oneOf, optional, text, uuid } from '@/lib/kernel/input-fields';
import { PASSWORD_MIN } from './rules';

const newPassword = text({ min: PASSWORD_MIN, max: 200 });
const token = text({ min: 20, max: 100 });

export const signInInput = z.object({
  email: email(),
  password: text({ max: 200 }),
  /** Page to go back to, never a reason to refuse: `returnPath` decides. */
  volver: z
    .unknown()
    .optional()
    .transform((raw) => (typeof raw === 'string' ? raw : null)),
  userAgent: optional(text({ max: 400 })),
});
export const registerInput = z.object({ name: text({ min: 3, max: 120 }), email: email(), password: newPassword });
export const resetRequestInput = z.object({ email: email() });
export const resetInput = z.object({ token, password: newPassword });
export const acceptInvitationInput = z.object({ token, password: optional(newPassword) });
export const switchRoleInput = z.object({ membershipId: uuid() });
export const sessionInput = z.object({ sessionId: uuid() });
export const noInput = z.object({});
export const changePasswordInput = z.object({ current: text({ max: 200 }), password: newPassword });
export const inviteInput = z.object({
  email: email(),
  name: text({ min: 3, max: 120 }),
  role: oneOf(ROLES),
  entityId: optional(uuid()),
});
export const invitationInput = z.object({ invitationId: uuid() });
export const grantRoleInput = z.object({
  userId: uuid(),
  role: oneOf(ROLES),
  entityId: optional(uuid()),
  reason: text({ min: 5, max: 500 }),
});
export const endRoleInput = z.object({ membershipId: uuid(), reason: text({ min: 5, max: 500 }) });
export const accountAccessInput = z.object({
  userId: uuid(),
  access: oneOf(['open', 'closed']),
  reason: text({ min: 5, max: 500 }),
});
export const languageInput = z.object({ language: oneOf(['es', 'en']) });
