import { expect } from 'vitest';
import { db } from '@/lib/platform/db';

/** Resolves once so many requests wait for a row that another transaction holds; fails if they never do. */
export async function requestsWaiting(count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const waiting = await db().$queryRaw<unknown[]>`
        SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return waiting.length;
      },
      { timeout: 4_000 },
    )
    .toBe(count);
}
