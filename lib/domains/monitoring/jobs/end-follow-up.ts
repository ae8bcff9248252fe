import 'server-only';
import { z } from 'zod';
import { SYSTEM } from '@/lib/kernel/actor';
import { execute } from '@/lib/platform/execute';
import { withdrawVisits } from '../visit/commands/withdraw-visits';

const payload = z.object({ assignmentId: z.uuid() });

/** An assignment ended: nothing planned with its manager is held. Run again, or with nothing planned, it changes nothing. */
export async function withdrawVisitsOf(data: unknown): Promise<void> {
  const { assignmentId } = payload.parse(data);
  await execute(withdrawVisits, SYSTEM, { assignmentId });
}
