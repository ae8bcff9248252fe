import { BODY_TYPES, ENTITY_CLASSES, type BodyType } from '@/lib/domains/entities/types';
import { TERRITORIES } from '@/lib/domains/entities/territories';
import { oneParam, type ListParams } from '@/lib/kernel/list-params';

/** Governments whose entities the tables of S3 classify. */
export const CENSUS_GOVERNMENTS = ['national', 'regional'] as const;
export const CENSUS_CLASSES = ENTITY_CLASSES.filter(
  (entityClass) => entityClass !== 'local_government' && entityClass !== 'type_b',
);
export const CENSUS_LEVELS = [1, 2, 3, 4] as const;

export type CensusFilters = {
  readonly government: (typeof CENSUS_GOVERNMENTS)[number] | null;
  readonly entityClass: string | null;
  readonly sector: string | null;
  readonly level: number | null;
  readonly bodyType: BodyType | null;
  readonly territory: string | null;
};

/** What is not a value of its filter filters nothing. @param sectors those of the entities there are */
export function readCensusFilters(params: ListParams, sectors: readonly string[]): CensusFilters {
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === oneParam(params, name)) ?? null;
  return {
    government: one('gobierno', CENSUS_GOVERNMENTS),
    entityClass: one('clase', CENSUS_CLASSES),
    sector: one('sector', sectors),
    level: CENSUS_LEVELS.find((level) => String(level) === oneParam(params, 'nivel')) ?? null,
    bodyType: one('organo', BODY_TYPES),
    territory: one(
      'territorio',
      TERRITORIES.map(({ code }) => code),
    ),
  };
}

export function isWhole(filters: CensusFilters): boolean {
  return Object.values(filters).every((value) => value === null);
}
