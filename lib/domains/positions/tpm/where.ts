import 'server-only';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { heldOn } from '../scope';
import { isHeadquarters, tpmGround, type TpmPlace } from './rules';
import { LISTED_ENTITY } from './standing';
import type { Segment, TpmGround } from './types';

/** The entities whose posts the rule may find of the top public management, by ground: what else it asks is of the post. */
export type TpmEntities = Readonly<Record<TpmGround, readonly string[]>>;

/** The rule asked of every entity, so that the database is only told which: one statement, a row per entity. */
export async function tpmEntities(): Promise<TpmEntities> {
  const entities = await db().entity.findMany({ select: { id: true, ...LISTED_ENTITY } });
  const of = (ground: TpmGround, post: Pick<TpmPlace, 'level' | 'function'>) =>
    entities.flatMap(({ id, government, entityClass, parent, tpmBodies }) => {
      const headquarters = isHeadquarters(entityClass, parent?.entityClass ?? null);
      const place = { government, entityClass, headquarters, listed: tpmBodies.length > 0, ...post };
      return tpmGround({ group: 'public_manager', ...place }) === ground ? [id] : [];
    });
  return {
    level_1: of('level_1', { level: 1, function: null }),
    listed_level_2: of('listed_level_2', { level: 2, function: null }),
    regional_function: of('regional_function', { level: 2, function: 'infrastructure' }),
  };
}

const MANAGER = { servantGroup: 'public_manager' } as const satisfies Prisma.SeatWhereInput;

function grounds(entities: TpmEntities): Readonly<Record<TpmGround, Prisma.SeatWhereInput>> {
  const within = (ground: TpmGround) => ({ entityId: { in: [...entities[ground]] } });
  return {
    level_1: { level: 1, ...within('level_1') },
    listed_level_2: { level: 2, ...within('listed_level_2') },
    regional_function: { level: 2, ...within('regional_function'), unit: { function: { not: null } } },
  };
}

/** Posts of the top public management on that ground, or on any. A test holds it against the rule over every combination. */
export function whereTpm(ground: TpmGround | 'any', entities: TpmEntities): Prisma.SeatWhereInput {
  const by = grounds(entities);
  return { AND: [MANAGER, ground === 'any' ? { OR: Object.values(by) } : by[ground]] };
}

/** Posts whose manager is monitored so, by `segmentOf`. */
export function whereSegment(segment: Segment, entities: TpmEntities, today: CalendarDate): Prisma.SeatWhereInput {
  const tpm = { OR: Object.values(grounds(entities)) } satisfies Prisma.SeatWhereInput;
  const byTrust: Prisma.SeatWhereInput = { holdings: { some: { modality: 'trust', ...heldOn(today) } } };
  const highImpact: Prisma.SeatWhereInput = { highImpactSince: { not: null } };
  switch (segment) {
    case 'tpm_by_trust':
      return { AND: [MANAGER, tpm, byTrust] };
    case 'centralized':
      return { AND: [MANAGER, { OR: [tpm, highImpact] }, { NOT: { AND: [tpm, byTrust] } }] };
    case 'other_managers':
      return { AND: [MANAGER, { highImpactSince: null }, { NOT: tpm }] };
  }
}
