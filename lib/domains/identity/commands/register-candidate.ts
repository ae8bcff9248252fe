import 'server-only';
import { ok } from '@/lib/kernel/result';
import { defineCommand } from '@/lib/platform/command';
import { grantMembership } from '../operations/grant-membership';
import { hashPassword } from '../passwords';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { checkPassword } from '../rules';
import { registerInput } from '../schema';

/** Anyone may open a candidate's account. Refuses `identity.email_taken`. */
export const registerCandidate = defineCommand({
  name: 'identity.register-candidate',
  permission: identityPermissions['identity.register-candidate'],
  input: registerInput,
  prepare: async ({ password, email }) => {
    const strong = checkPassword(password, email);
    return strong.ok ? ok(await hashPassword(password)) : strong;
  },
  load: async () => ({}),
  async write(tx, _loaded, { name, email }, { now, prepared: passwordHash }) {
    const user = await tx.user.create({ data: { name, email, passwordHash, createdAt: now }, select: { id: true } });
    await grantMembership(tx, { userId: user.id, role: 'candidate', grantedById: null, now });
    return { value: { userId: user.id }, effects: [{ record: accountRecord(user.id), visibility: 'servir' }] };
  },
  constraints: { user_email_key: { code: 'identity.email_taken', field: 'email' } },
});
