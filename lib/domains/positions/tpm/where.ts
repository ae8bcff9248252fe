import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { Prisma } from '@/lib/platform/prisma/client';
import { heldOn } from '../scope';
import { LEVEL_1_CLASSES, LISTABLE_CLASSES, REGIONAL_CLASSES, WITH_HEADQUARTERS } from './rules';
import type { Segment, TpmGround } from './types';

/** `tpmGround` as the database asks it; a test compares both over every combination. */
const GROUND: Readonly<Record<TpmGround, Prisma.SeatWhereInput>> = {
  level_1: {
    level: 1,
    entity: {
      government: 'national',
      OR: [
        { entityClass: { in: [...LEVEL_1_CLASSES] } },
        ...WITH_HEADQUARTERS.map((entityClass) => ({
          entityClass,
          OR: [{ parentId: null }, { parent: { entityClass: { not: entityClass } } }],
        })),
      ],
    },
  },
  listed_level_2: {
    level: 2,
    entity: {
      government: 'national',
      entityClass: { in: [...LISTABLE_CLASSES] },
      tpmBodies: { some: { excludedOn: null } },
    },
  },
  regional_function: {
    level: 2,
    unit: { function: { not: null } },
    entity: { government: 'regional', entityClass: { in: [...REGIONAL_CLASSES] } },
  },
};

const MANAGER = { servantGroup: 'public_manager' } as const satisfies Prisma.SeatWhereInput;
const TPM: Prisma.SeatWhereInput = { OR: Object.values(GROUND) };

/** Posts of the top public management on that ground, or on any. */
export function whereTpm(ground: TpmGround | 'any'): Prisma.SeatWhereInput {
  return { AND: [MANAGER, ground === 'any' ? TPM : GROUND[ground]] };
}

/** Posts whose manager is monitored so, by `segmentOf`. */
export function whereSegment(segment: Segment, today: CalendarDate): Prisma.SeatWhereInput {
  const byTrust: Prisma.SeatWhereInput = { holdings: { some: { modality: 'trust', ...heldOn(today) } } };
  const highImpact: Prisma.SeatWhereInput = { highImpactSince: { not: null } };
  switch (segment) {
    case 'tpm_by_trust':
      return { AND: [MANAGER, TPM, byTrust] };
    case 'centralized':
      return {
        AND: [
          MANAGER,
          {
            OR: [{ AND: [TPM, { NOT: byTrust }] }, { AND: [{ NOT: TPM }, highImpact] }],
          },
        ],
      };
    case 'other_managers':
      return { AND: [MANAGER, { NOT: TPM }, { highImpactSince: null }] };
  }
}
