import { territoryOf } from '@/lib/domains/entities/territories';
import { segmentOf, tpmGround } from '../tpm/rules';
import { CENSUS_CLASSES, type CensusFilters } from './filters';
import type { CensusCell, CensusData, CensusGroup, EntityGroup } from './types';

/** What the rules say of posts that are alike. */
export function toCell(group: CensusGroup): CensusCell {
  const ground = tpmGround(group);
  return {
    ...group,
    territory: territoryOf(group.ubigeo)?.code ?? null,
    ground,
    segment: segmentOf({ ...group, ground }),
  };
}

export const toEntityCell = (group: EntityGroup) => ({ ...group, territory: territoryOf(group.ubigeo)?.code ?? null });

type Place = Pick<CensusCell, 'government' | 'entityClass' | 'sector' | 'territory'>;

/** The tables cover entities of type A of the national and the regional governments. */
export function isCovered({ government, entityClass }: Pick<Place, 'government' | 'entityClass'>): boolean {
  return government !== 'local' && CENSUS_CLASSES.some((known) => known === entityClass);
}

/** What of the census the filters let through. A programme has the government and the sector of the body it belongs to. */
export function narrow(data: CensusData, filters: CensusFilters): CensusData {
  const { level, bodyType } = filters;
  const passes = (place: Place) =>
    (['government', 'entityClass', 'sector', 'territory'] as const).every(
      (name) => filters[name] === null || filters[name] === place[name],
    );
  return {
    ...data,
    posts: data.posts.filter(
      (cell) =>
        passes(cell) && (level === null || cell.level === level) && (bodyType === null || cell.bodyType === bodyType),
    ),
    entities: data.entities.filter(passes),
  };
}

/** Sectors of the entities that the census covers, in alphabetical order. */
export function sectorsOf({ entities }: CensusData): string[] {
  return [...new Set(entities.filter(isCovered).map(({ sector }) => sector))].toSorted((a, b) =>
    a.localeCompare(b, 'es'),
  );
}
