import type { GovernmentLevel } from '@/lib/domains/entities/types';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { HoldingModality, ServantGroup } from '../types';
import { isHeadquarters, segmentOf, tpmGround, type UnitFunction } from './rules';
import type { Segment, TpmGround } from './types';

/** What of its entity a post is read with, beside its own columns and those of its unit. */
export const LISTED_ENTITY = {
  government: true,
  entityClass: true,
  parent: { select: { entityClass: true } },
  tpmBodies: { where: { excludedOn: null }, select: { id: true } },
} as const satisfies Prisma.EntitySelect;

/** A post as it is read with its unit, its entity and whoever holds it. */
export type ReadPost = {
  readonly level: number;
  readonly servantGroup: ServantGroup;
  readonly highImpactSince: Date | null;
  readonly unit: { readonly function: UnitFunction | null };
  readonly entity: {
    readonly government: GovernmentLevel;
    readonly entityClass: string;
    readonly parent: { readonly entityClass: string } | null;
    /** Its places on the list that are open: one or none. */
    readonly tpmBodies: readonly unknown[];
  };
};

export type Standing = { readonly ground: TpmGround | null; readonly segment: Segment | null };

/** Whether a post is of the top public management and why, and how its manager is monitored. */
export function standingOf(post: ReadPost, heldBy: HoldingModality | null): Standing {
  const { level, servantGroup: group, unit, entity } = post;
  const ground = tpmGround({
    group,
    level,
    government: entity.government,
    entityClass: entity.entityClass,
    headquarters: isHeadquarters(entity.entityClass, entity.parent?.entityClass ?? null),
    listed: entity.tpmBodies.length > 0,
    function: unit.function,
  });
  return { ground, segment: segmentOf({ group, ground, heldBy, highImpact: post.highImpactSince !== null }) };
}
