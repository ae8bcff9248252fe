import 'server-only';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';

export type DeclaredPosts = {
  readonly posts: number;
  readonly trustElsewhere: number;
  readonly support: string;
  readonly on: CalendarDate;
};

/** Writes what an entity declares of its posts. A conflict when somebody has declared others since `seen` was. */
export async function declareEntityPosts(
  tx: Tx,
  { entityId, seen, declared }: { entityId: string; seen: number | null; declared: DeclaredPosts },
): Promise<void> {
  const { posts, trustElsewhere, support, on } = declared;
  expectOne(
    await tx.entity.updateMany({
      where: { id: entityId, declaredPosts: seen },
      data: { declaredPosts: posts, trustElsewhere, postsSupport: support, postsDeclaredOn: toDbDate(on) },
    }),
  );
}
