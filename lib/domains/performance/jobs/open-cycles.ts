import 'server-only';
import { z } from 'zod';
import { SYSTEM } from '@/lib/kernel/actor';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { log } from '@/lib/platform/log';
import { openCycle } from '../cycle/commands/open-cycle';

const payload = z.object({ assignmentId: z.uuid() });

/** A manager took office: the first year of the assignment opens. */
export const openFirstCycle: JobDefinition = {
  queue: 'assignment-started',
  async run(data) {
    const { assignmentId } = payload.parse(data);
    const result = await execute(openCycle, SYSTEM, { assignmentId });
    if (!result.ok) log.info({ assignmentId, refusal: result.refusal.code }, 'no cycle opened');
  },
};
