import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { sharedData } from '@/lib/platform/shared-data';
import { toCell, toEntityCell } from './cells';
import type { CensusData, CensusGroup, EntityGroup } from './types';

/** The census, at most a minute old: every filter is applied to it in memory, so that no visit costs a query. */
export function getCensus(): Promise<CensusData> {
  return sharedData('positions:census', countCensus);
}

/** Three statements over the whole State, whatever the posts. */
export async function countCensus(): Promise<CensusData> {
  const day = toDbDate(today());
  const [posts, entities, invented] = await Promise.all([
    db().$queryRaw<CensusGroup[]>`
      SELECT e.government, e."entityClass", p."entityClass" IS DISTINCT FROM e."entityClass" AS headquarters,
        e.sector, e.ubigeo, s.level, u."bodyType", u.function, s."servantGroup" AS "group", s."managerRole" AS role,
        b.id IS NOT NULL AS listed, h.modality AS "heldBy", s."highImpactSince" IS NOT NULL AS "highImpact", count(*)::int AS count
      FROM seat s
      JOIN organizational_unit u ON u.id = s."unitId"
      JOIN entity e ON e.id = s."entityId"
      LEFT JOIN entity p ON p.id = e."parentId"
      LEFT JOIN tpm_body b ON b."entityId" = e.id AND b."excludedOn" IS NULL
      LEFT JOIN LATERAL (
        SELECT modality FROM seat_holding WHERE "seatId" = s.id AND ("endsOn" IS NULL OR "endsOn" >= ${day})
        ORDER BY "startsOn" DESC LIMIT 1) h ON true
      WHERE s."suppressedOn" IS NULL OR s."suppressedOn" > ${day}
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13`,
    db().$queryRaw<EntityGroup[]>`
      SELECT government, "entityClass", sector, ubigeo, count(*)::int AS count FROM entity GROUP BY 1, 2, 3, 4`,
    db().person.count({ where: { demonstration: true }, take: 1 }),
  ]);
  return { posts: posts.map(toCell), entities: entities.map(toEntityCell), demonstration: invented > 0 };
}
