import 'server-only';
import { randomUUID } from 'node:crypto';
import { defineCommand } from '@/lib/platform/command';
import { SECRET_LINK_QUEUE, type SecretLink } from '../jobs/mail-secret-link';
import { newSecret } from '../passwords';
import { identityPermissions } from '../permissions';
import { accountRecord } from '../records';
import { resetRequestInput } from '../schema';

const VALID_MINUTES = 60;
/** Stands for "no account" in the log, so that the answer and the trace are alike for any address. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Mails a single-use link valid for an hour. Says the same whether the address has an account or not. */
export const requestPasswordReset = defineCommand({
  name: 'identity.request-password-reset',
  permission: identityPermissions['identity.request-password-reset'],
  input: resetRequestInput,
  load: async (tx, { email }) => ({
    user: await tx.user.findFirst({
      where: { email, disabledAt: null },
      select: { id: true, name: true, locale: true, email: true },
    }),
  }),
  async write(tx, { user }, _input, { now }) {
    if (!user) return { value: undefined, effects: [{ record: accountRecord(NOBODY), visibility: 'servir' }] };
    const { secret, digest } = newSecret();
    const expiresAt = new Date(now.getTime() + VALID_MINUTES * 60_000);
    await tx.passwordResetToken.create({ data: { tokenHash: digest, userId: user.id, createdAt: now, expiresAt } });
    const data: SecretLink = {
      id: randomUUID(),
      to: user.email,
      name: user.name,
      locale: user.locale,
      kind: 'password_reset',
      path: `/restablecer/${secret}`,
    };
    return {
      value: undefined,
      effects: [{ record: accountRecord(user.id), visibility: 'servir' }],
      jobs: [{ queue: SECRET_LINK_QUEUE, data }],
    };
  },
});
