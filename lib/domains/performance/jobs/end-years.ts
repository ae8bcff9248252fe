import 'server-only';
import { z } from 'zod';
import { SYSTEM } from '@/lib/kernel/actor';
import { db } from '@/lib/platform/db';
import { execute } from '@/lib/platform/execute';
import { endYear } from '../cycle/commands/end-year';

const payload = z.object({ assignmentId: z.uuid() });

/** An assignment ended: so do its open years. Years already closed answer "not found" and stay as they are. */
export async function endYearsOf(data: unknown): Promise<void> {
  const { assignmentId } = payload.parse(data);
  const years = await db().performanceCycle.findMany({
    where: { assignmentId, state: { in: ['PLANNING', 'FOLLOW_UP'] } },
    orderBy: { year: 'asc' },
    select: { id: true },
  });
  for (const { id } of years) {
    const result = await execute(endYear, SYSTEM, { cycleId: id });
    if (!result.ok && result.refusal.code !== 'platform.not_found') throw new Error(result.refusal.code);
  }
}
