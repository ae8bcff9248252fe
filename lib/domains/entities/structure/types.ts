import type { BodyType } from '../types';

/** Levels a unit of an organisation may have: 1 is the top, and those of the fourth are not led by managers (S3 I.2). */
export const UNIT_LEVELS = [1, 2, 3, 4] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** What the head of a regional management does for it to transcend public management (S3 T11). */
export const UNIT_FUNCTIONS = [
  'economic_development',
  'social_development',
  'infrastructure',
  'natural_resources',
] as const;
export type UnitFunction = (typeof UNIT_FUNCTIONS)[number];

/** A body or unit as the rules of the tree see it. `key` is its id or, before it has one, its code. */
export interface UnitNode {
  readonly key: string;
  readonly parentKey: string | null;
  readonly level: number;
  readonly bodyType: BodyType;
}
