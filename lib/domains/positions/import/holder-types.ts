import type { NormFrame } from '@/lib/domains/norms/frames';
import type { IdentityDocumentType } from '@/lib/domains/people/types';
import type { CalendarDate } from '@/lib/kernel/calendar-date';
import type { PastHolding } from '../holding/rules';
import type { RecordedModality } from '../holding/types';
import type { GrantedLimits } from '../trust/exception/types';
import type { TrustCount } from '../trust/quotas';
import type { HoldingModality } from '../types';

/** Who a file says holds a post. */
export interface HolderFacts {
  readonly entityCode: string;
  readonly seatCode: string;
  readonly modality: RecordedModality;
  readonly documentType: IdentityDocumentType;
  readonly documentNumber: string;
  readonly givenNames: string;
  readonly familyNames: string;
  readonly startsOn: CalendarDate;
  /** Of a commission alone. */
  readonly dueOn: CalendarDate | null;
  readonly support: string;
  /** Of whoever is no officer. */
  readonly profile: string | null;
}

/** Someone to record in a vacant post. */
export interface HolderStep {
  /** Null for whoever the portal does not know yet. */
  readonly person: KnownPerson | null;
  readonly after: HolderFacts;
  /** By trust, beyond caps that do not bind the entity yet. */
  readonly beyondCaps: boolean;
}

export interface KnownPerson {
  readonly id: string;
  readonly givenNames: string;
  readonly familyNames: string;
  /** They have taken part in this import: nobody records themselves. */
  readonly own: boolean;
  readonly account: boolean;
  /** What they hold today. */
  readonly holds: readonly { readonly seatCode: string; readonly modality: HoldingModality }[];
}

/** Who holds a post and who has held it. */
export interface KnownHoldings {
  /** Of those who left, newest first. */
  readonly past: readonly PastHolding[];
  /** Since when the post has an approved profile; null while it has none. */
  readonly profileSince: CalendarDate | null;
  readonly open: {
    /** As `documentKey` says it. */
    readonly person: string;
    readonly modality: HoldingModality;
    readonly startsOn: CalendarDate;
    readonly dueOn: CalendarDate | null;
  } | null;
}

/** Where an entity stands before the caps of trust appointees, without what the file brings. */
export interface TrustBefore {
  readonly count: TrustCount;
  readonly granted: GrantedLimits;
  readonly bound: boolean;
}

/** What is known of the posts and persons that a file speaks of; by code, and persons by `documentKey`. */
export interface KnownHolders {
  readonly today: CalendarDate;
  readonly frame: NormFrame;
  readonly seats: ReadonlyMap<string, KnownHoldings>;
  readonly persons: ReadonlyMap<string, KnownPerson>;
  readonly trust: ReadonlyMap<string, TrustBefore>;
}

/** A person is known by their document, and looked for in no other way. */
export const documentKey = (document: { readonly documentType: string; readonly documentNumber: string }): string =>
  `${document.documentType} ${document.documentNumber}`;
