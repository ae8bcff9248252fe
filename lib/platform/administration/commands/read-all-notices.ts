import 'server-only';
import { z } from 'zod';
import { defineCommand } from '../../command';
import { platformPermissions } from '../permissions';

/** Marks every notice of the account as read. */
export const readAllNotices = defineCommand({
  name: 'platform.read-all-notices',
  permission: platformPermissions['platform.read-all-notices'],
  input: z.object({}),
  load: (tx, _input, { actor }) => tx.user.findUnique({ where: { id: actor.userId ?? '' }, select: { id: true } }),
  async write(tx, user, _input, { now }) {
    await tx.notification.updateMany({ where: { userId: user.id, readAt: null }, data: { readAt: now } });
    const record = { type: 'account', id: user.id, label: 'account', url: '/avisos' };
    return { value: undefined, effects: [{ record, visibility: 'servir' }] };
  },
});
