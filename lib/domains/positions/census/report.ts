import { narrow } from './cells';
import { isWhole, type CensusFilters } from './filters';
import { censusTables, namedPosts, uncoveredPosts } from './tables';
import type { CensusData, CensusTables, NamedPosts } from './types';

export type CensusReport = {
  readonly tables: CensusTables;
  readonly named: readonly NamedPosts[];
  /** Posts of the entities that the tables of S3 leave out. */
  readonly uncovered: number;
};

/** The whole report of each reading of the census: it is what most visits ask for. */
const whole = new WeakMap<CensusData, CensusReport>();

/** What the filters let through, as tables. The same reading gives the same whole report, made once. */
export function reportOf(data: CensusData, filters: CensusFilters): CensusReport {
  if (!isWhole(filters)) return make(narrow(data, filters));
  const known = whole.get(data) ?? make(data);
  whole.set(data, known);
  return known;
}

function make(data: CensusData): CensusReport {
  return { tables: censusTables(data), named: namedPosts(data), uncovered: uncoveredPosts(data) };
}
