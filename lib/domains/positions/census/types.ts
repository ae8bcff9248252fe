import type { BodyType, GovernmentLevel } from '@/lib/domains/entities/types';
import type { UnitFunction } from '../tpm/rules';
import type { Segment, TpmGround } from '../tpm/types';
import type { HoldingModality, ManagerRole, ServantGroup } from '../types';

/** Posts alike in everything that the census asks of one, and how many they are: a row of its only query on posts. */
export type CensusGroup = {
  readonly government: GovernmentLevel;
  readonly entityClass: string;
  readonly headquarters: boolean;
  readonly sector: string;
  /** District of the entity's headquarters, INEI. */
  readonly ubigeo: string;
  readonly level: number;
  readonly bodyType: BodyType;
  readonly function: UnitFunction | null;
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
  readonly listed: boolean;
  readonly heldBy: HoldingModality | null;
  readonly highImpact: boolean;
  readonly count: number;
};

/** Entities alike, and how many they are. */
export type EntityGroup = {
  readonly government: GovernmentLevel;
  readonly entityClass: string;
  readonly sector: string;
  readonly ubigeo: string;
  readonly count: number;
};

/** A group of posts with what the rules say of it. */
export type CensusCell = CensusGroup & {
  readonly territory: string | null;
  readonly ground: TpmGround | null;
  readonly segment: Segment | null;
};

export type CensusData = {
  readonly posts: readonly CensusCell[];
  readonly entities: readonly (EntityGroup & { readonly territory: string | null })[];
  /** Some of what is counted was invented to demonstrate the portal. */
  readonly demonstration: boolean;
};

export type Counts = { readonly national: number; readonly regional: number; readonly total: number };

export type CensusRow = {
  readonly key: string;
  readonly counts: Counts;
  /** Sums others of its table. */
  readonly sum?: boolean;
};

/** Tables 9, 11, 12, 18 and 20 of S3, then the entities and the distributions of the heads that are not public officers. */
export const CENSUS_TABLES = [
  't9',
  't11',
  't12',
  't18',
  't20',
  'entities',
  'levels',
  'functions',
  'classes',
  'sectors',
  'territories',
] as const;
export type CensusTableId = (typeof CENSUS_TABLES)[number];

export type CensusTables = Readonly<Record<CensusTableId, readonly CensusRow[]>>;

/** The posts that S3 T19 names alike. */
export type NamedPosts = {
  readonly government: 'national' | 'regional';
  readonly level: number;
  readonly bodyType: BodyType;
  /** For a woman or a man, as printed; none where the source names none. */
  readonly names: readonly string[];
  readonly count: number;
};
