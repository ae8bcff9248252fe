import 'server-only';
import { frameOf } from '@/lib/domains/norms/frames';
import { fromDbDate, isOnOrBefore, toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import { limitsInForce } from './exception/rules';
import type { GrantedLimits, QuotaExceptionView } from './exception/types';
import { trustQuotas, type TrustCount } from './quotas';

/** The caps of the Act as it stands are those that an entity asks about today. */
export const TRUST_FRAME = frameOf('act-current');

/** Where an entity stands before the caps of trust appointees. */
export type TrustStanding = {
  readonly count: TrustCount;
  readonly granted: GrantedLimits;
  /** What the entity has asked of its caps and what SERVIR decided, newest first. */
  readonly exceptions: readonly QuotaExceptionView[];
  /** Whether the caps bind it; they only inform an entity in transition. */
  readonly bound: boolean;
};

/** An entity's caps as they come out. */
export function quotasOf({ count, granted }: Pick<TrustStanding, 'count' | 'granted'>) {
  return trustQuotas(count, TRUST_FRAME, granted);
}

/** Appointments of one entity wait for one another, so that two of them cannot take the same room. */
export async function lockEntity(tx: Tx, entityId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM entity WHERE id = ${entityId}::uuid FOR NO KEY UPDATE`;
}

type Row = {
  id: string;
  posts: number | null;
  elsewhere: number | null;
  boundSince: Date | null;
  managerPosts: number;
  trustManagers: number;
  trustSeats: number;
};

/** The trust appointees of an entity that day, beside what it declares of the rest of its posts. Two statements. */
export async function trustStandingOf(tx: Tx, entityId: string, today: CalendarDate): Promise<TrustStanding> {
  const standing = (await trustStandingsOf(tx, [entityId], today)).get(entityId);
  if (!standing) throw new RangeError(`No entity ${entityId}`);
  return standing;
}

/** The same of many entities, by id: two statements too. */
export async function trustStandingsOf(
  tx: Tx,
  entityIds: readonly string[],
  today: CalendarDate,
): Promise<Map<string, TrustStanding>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.id::text AS id, e."declaredPosts" AS posts, e."trustElsewhere" AS elsewhere, e."transitionCompletedOn" AS "boundSince",
      (SELECT count(*)::int FROM seat s WHERE s."entityId" = e.id AND s."servantGroup" = 'public_manager' AND s."suppressedOn" IS NULL) AS "managerPosts",
      held.managers AS "trustManagers", held.seats AS "trustSeats"
    FROM entity e, LATERAL (
      SELECT count(DISTINCT s.id)::int AS seats, count(DISTINCT s.id) FILTER (WHERE s."servantGroup" = 'public_manager')::int AS managers
      FROM seat s JOIN seat_holding h ON h."seatId" = s.id AND h.modality = 'trust'
      WHERE s."entityId" = e.id AND (h."endsOn" IS NULL OR h."endsOn" >= ${toDbDate(today)}::date)) held
    WHERE e.id = ANY(${entityIds}::uuid[])`;
  const exceptions = await listQuotaExceptions(tx, entityIds);
  return new Map(
    rows.map((row) => {
      const own = exceptions.get(row.id) ?? [];
      const standing = {
        count: {
          managerPosts: row.managerPosts,
          trustManagers: row.trustManagers,
          posts: row.posts,
          trustTotal: row.trustSeats + (row.elsewhere ?? 0),
        },
        granted: limitsInForce(own, today),
        exceptions: own,
        bound: row.boundSince !== null && isOnOrBefore(fromDbDate(row.boundSince), today),
      };
      return [row.id, standing] as const;
    }),
  );
}

async function listQuotaExceptions(tx: Tx, entityIds: readonly string[]): Promise<Map<string, QuotaExceptionView[]>> {
  const rows = await tx.quotaException.findMany({
    where: { entityId: { in: [...entityIds] } },
    orderBy: { requestedAt: 'desc' },
  });
  const found = new Map<string, QuotaExceptionView[]>();
  for (const { validUntil, decidedOn, ...row } of rows) {
    const own = found.get(row.entityId) ?? [];
    own.push({
      ...row,
      validUntil: validUntil && fromDbDate(validUntil),
      decidedOn: decidedOn && fromDbDate(decidedOn),
    });
    found.set(row.entityId, own);
  }
  return found;
}
