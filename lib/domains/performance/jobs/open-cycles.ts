import 'server-only';
import { z } from 'zod';
import { ASSIGNMENT_STARTED_QUEUE } from '@/lib/domains/agreements/assignment/commands/start-assignment';
import { SYSTEM } from '@/lib/kernel/actor';
import { execute } from '@/lib/platform/execute';
import type { JobDefinition } from '@/lib/platform/job-definition';
import { log } from '@/lib/platform/log';
import { openCycle } from '../cycle/commands/open-cycle';

const payload = z.object({ assignmentId: z.uuid() });

/** What a job that arrives late or twice is told: the assignment ended meanwhile, or its year is open. */
const EXPECTED = new Set(['platform.not_found', 'performance.cycle_exists', 'performance.assignment_over']);

/** A manager took office: the first year of the assignment opens. */
export const openFirstCycle: JobDefinition = {
  queue: ASSIGNMENT_STARTED_QUEUE,
  async run(data) {
    const { assignmentId } = payload.parse(data);
    const result = await execute(openCycle, SYSTEM, { assignmentId });
    if (!result.ok && !EXPECTED.has(result.refusal.code))
      log.info({ assignmentId, refusal: result.refusal.code }, 'no cycle opened');
  },
};
