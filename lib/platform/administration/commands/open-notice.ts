import 'server-only';
import { z } from 'zod';
import { uuid } from '@/lib/kernel/input-fields';
import { defineCommand } from '../../command';
import { platformPermissions } from '../permissions';

/** Marks a notice as read and goes where it points. That it was opened, and when, stays in the log. */
export const openNotice = defineCommand({
  name: 'platform.open-notice',
  permission: platformPermissions['platform.open-notice'],
  input: z.object({ noticeId: uuid() }),
  load: (tx, { noticeId }, { actor }) =>
    tx.notification.findFirst({
      where: { id: noticeId, userId: actor.userId ?? '' },
      select: { id: true, url: true, recordId: true },
    }),
  async write(tx, notice, _input, { now }) {
    await tx.notification.updateMany({ where: { id: notice.id, readAt: null }, data: { readAt: now } });
    const record = { type: 'notice', id: notice.id, label: 'notice', url: notice.url };
    return { value: notice.url, effects: [{ record, visibility: 'servir' }] };
  },
});
