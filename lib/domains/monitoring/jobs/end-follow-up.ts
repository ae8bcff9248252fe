import 'server-only';
import { z } from 'zod';
import { SYSTEM } from '@/lib/kernel/actor';
import { execute } from '@/lib/platform/execute';
import { endFollowUp } from '../commands/end-follow-up';

const payload = z.object({ assignmentId: z.uuid() });

/** An assignment ended: nothing planned with its manager is held, nothing promised is owed. Run again, it changes nothing; what somebody was changing meanwhile is tried again. */
export async function endFollowUpOf(data: unknown): Promise<void> {
  const { assignmentId } = payload.parse(data);
  const result = await execute(endFollowUp, SYSTEM, { assignmentId });
  if (!result.ok && result.refusal.code !== 'platform.not_found') throw new Error(result.refusal.code);
}
