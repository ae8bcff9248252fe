import 'server-only';
import { z } from 'zod';
import { text, uuid } from '@/lib/kernel/input-fields';
import { ok } from '@/lib/kernel/result';
import { defineCommand } from '../../command';
import { retryJob as putBack } from '../../jobs';
import { platformPermissions } from '../permissions';

/** Tries a failed job once more. Jobs give the same result when run twice, so a repeated click does no harm. */
export const retryJob = defineCommand({
  name: 'platform.retry-job',
  permission: platformPermissions['platform.retry-job'],
  input: z.object({ queue: text({ max: 100 }), jobId: uuid() }),
  async prepare({ queue, jobId }) {
    await putBack(queue, jobId);
    return ok();
  },
  load: async (_tx, { queue, jobId }) => ({ queue, jobId }),
  async write(_tx, { queue, jobId }) {
    const record = { type: 'job', id: jobId, label: queue, url: '/admin/trabajos' };
    return { value: undefined, effects: [{ record, visibility: 'servir' }] };
  },
});
