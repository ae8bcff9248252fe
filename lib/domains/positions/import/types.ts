import type { BodyType, GovernmentLevel } from '@/lib/domains/entities/types';
import type { UnitFunction } from '@/lib/domains/entities/structure/types';
import type { Awaited } from '../awaited';
import type { ManagerRole, ServantGroup } from '../types';
import type { HolderStep } from './holder-types';

/** The units and posts of one entity, by its HR; or those of the whole State with its entities, by SERVIR. */
export const IMPORT_KINDS = ['entity_structure', 'census'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_STATES = [
  'UPLOADED',
  'MAPPED',
  'CHECKED',
  'APPLYING',
  'APPLIED',
  'FAILED',
  'UNDONE',
  'DISCARDED',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Of the errors of a file, those that are kept to be read; all of them are counted. */
export const KEPT_ERRORS = 500;

export type Params = Readonly<Record<string, string | number>>;

/** What is wrong in a cell. `code` has its message in `imports.errors`. */
export interface RowError {
  readonly row: number;
  /** 'C7'; '' when the file has no such column. */
  readonly cell: string;
  readonly field: string;
  readonly code: string;
  readonly params: Params;
  /** What the cell says. */
  readonly said: string;
}

export interface EntityFacts {
  readonly code: string;
  readonly name: string;
  readonly acronym: string;
  readonly ruc: string | null;
  readonly entityClass: string;
  readonly government: GovernmentLevel;
  readonly sector: string;
  readonly ubigeo: string;
  readonly parentCode: string | null;
}

export interface UnitFacts {
  readonly entityCode: string;
  readonly code: string;
  readonly name: string;
  readonly bodyType: BodyType;
  readonly level: number;
  readonly function: UnitFunction | null;
  readonly headcount: number | null;
  readonly parentCode: string | null;
}

export interface SeatFacts {
  readonly entityCode: string;
  readonly unitCode: string;
  readonly code: string;
  readonly title: string;
  readonly level: number;
  readonly group: ServantGroup;
  readonly role: ManagerRole | null;
  readonly budgeted: boolean;
  /** In céntimos. */
  readonly monthlyPay: number | null;
  /** Code of the post it answers to. */
  readonly reportsTo: string | null;
}

/** A record as it is today, before anything is imported. */
export interface Known<Facts> {
  readonly id: string;
  readonly version: number;
  readonly facts: Facts;
}

export interface KnownUnit extends Known<UnitFacts> {
  readonly closed: boolean;
}

export interface KnownSeat extends Known<SeatFacts> {
  readonly suppressed: boolean;
  /** SERVIR classified it otherwise than the tables. */
  readonly excepted: boolean;
  /** A manager of the cadre or by competition holds it today. */
  readonly heldByManager: boolean;
  /** The Ministry validated what it pays. */
  readonly valued: boolean;
  /** A trust appointee holds it today. */
  readonly heldByTrust: boolean;
  /** A manager was asked for it, or is assigned to it and not in office yet. */
  readonly awaited: Awaited | null;
}

/** The structure that an import is compared with; maps are by code, units by `unitKey`. */
export interface KnownStructure {
  readonly entities: ReadonlyMap<string, Known<EntityFacts>>;
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly seats: ReadonlyMap<string, KnownSeat>;
}

/** A unit is known by its code within its entity. */
export const unitKey = (entityCode: string, code: string): string => `${entityCode}\n${code}`;

/** One record to write: created when nothing was there before. */
export interface Step<Facts> {
  readonly code: string;
  readonly known: Known<Facts> | null;
  readonly after: Facts;
}

/** What an import will write, in an order in which each record finds those it refers to already there. */
export interface ImportPlan {
  readonly entities: readonly Step<EntityFacts>[];
  readonly units: readonly Step<UnitFacts>[];
  readonly seats: readonly Step<SeatFacts>[];
  readonly holders: readonly HolderStep[];
}

export interface Count {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
}

export interface ImportCounts {
  readonly entities: Count;
  readonly units: Count;
  readonly seats: Count;
  /** Who holds a post is recorded anew or is already so: a file changes nobody's. */
  readonly holders: Count;
}
