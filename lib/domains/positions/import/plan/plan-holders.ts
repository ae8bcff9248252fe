import { allRefusals, ok, refuse, type Refusal } from '@/lib/kernel/result';
import {
  checkCommission,
  checkFillable,
  checkModality,
  checkSamePerson,
  checkTaken,
  commissionYear,
  type FillableSeat,
} from '../../holding/rules';
import { bindsAppointee } from '../../profile/met';
import type { ColumnKey } from '../columns';
import { documentKey, type HolderFacts, type HolderStep, type KnownHolders, type KnownHoldings } from '../holder-types';
import type { ParsedRow } from '../read-row';
import type { KnownStructure, RowError, SeatFacts } from '../types';
import { textOf } from './plan-entities';
import { checkTrust } from './plan-trust';
import { readHolder } from './read-holder';

export interface Posts {
  readonly entityOf: (row: ParsedRow) => string | null;
  /** As every post will be. */
  readonly seats: ReadonlyMap<string, SeatFacts>;
  readonly known: KnownStructure;
  readonly holders: KnownHolders;
}

export interface PlannedHolders {
  readonly steps: readonly HolderStep[];
  readonly same: number;
}

/** Whom a file records in vacant posts. Whoever holds a post today leaves it in the portal, not in a file. */
export function planHolders(rows: readonly ParsedRow[], posts: Posts, errors: RowError[]): PlannedHolders {
  const broken = new Set(errors.filter(({ field }) => field.startsWith('seat_')).map(({ row }) => row));
  const persons = personsOf(posts.holders);
  const steps: { row: ParsedRow; facts: HolderFacts }[] = [];
  let same = 0;
  for (const row of rows) {
    const said = readHolder(row, errors);
    const seatCode = textOf(row, 'seat_code') ?? '';
    const seat = posts.seats.get(seatCode);
    // What is wrong with its post is already told.
    if (!said || !seat || broken.has(row.number) || seat.entityCode !== posts.entityOf(row)) continue;
    const facts = { ...said, seatCode, entityCode: seat.entityCode };
    const found = persons.errorsOf(row, facts);
    const { open, past, profileSince } = posts.holders.seats.get(seatCode) ?? VACANT;
    const awaited = posts.known.seats.get(seatCode)?.awaited ?? null;
    if (open) found.push(...differences(row, facts, open));
    else
      found.push(
        ...refusalsOf(
          facts,
          { group: seat.group, suppressed: false, awaited, holdings: past, profileSince },
          posts.holders,
        ).map((refusal) => errorOf(row, refusal)),
      );
    errors.push(...found);
    if (found.length > 0) continue;
    if (open) same += 1;
    else steps.push({ row, facts });
  }
  return { steps: checkTrust(steps, posts, errors), same };
}

const VACANT: KnownHoldings = { past: [], profileSince: null, open: null };

/** What the rules of recording a holder say of one. A file says nothing of each requirement of a profile. */
function refusalsOf(
  { modality, startsOn, dueOn }: HolderFacts,
  seat: FillableSeat & Pick<KnownHoldings, 'profileSince'>,
  { today, frame }: KnownHolders,
): Refusal[] {
  return allRefusals(
    checkFillable(seat, modality),
    checkModality(seat.group, modality),
    checkTaken(startsOn, seat.holdings, today),
    dueOn ? checkCommission({ startsOn, dueOn }, commissionYear(seat, startsOn, frame), today, frame) : ok(),
    bindsAppointee({ since: seat.profileSince }, { modality, startsOn })
      ? refuse('positions.profile_in_portal', { field: 'modality', norm: { source: 'L30057 59' } })
      : ok(),
  );
}

const COLUMN_OF: Readonly<Record<string, ColumnKey>> = {
  modality: 'holder_modality',
  startsOn: 'holder_since',
  dueOn: 'holder_due',
  documentNumber: 'holder_document',
};

/** A refusal at the cell that it is about; one about the post, at the post's. */
export function errorOf(row: ParsedRow, { code, field, params = {} }: Refusal): RowError {
  return row.error(COLUMN_OF[field ?? ''] ?? 'seat_code', code, params);
}

/** How what the file says differs from whoever holds the post. */
function differences(row: ParsedRow, facts: HolderFacts, open: NonNullable<KnownHoldings['open']>): RowError[] {
  if (open.person !== documentKey(facts)) return [row.error('holder_document', 'holder_is_another')];
  const differing: [ColumnKey, boolean][] = [
    ['holder_modality', open.modality !== facts.modality],
    ['holder_since', open.startsOn !== facts.startsOn],
    ['holder_due', facts.modality === open.modality && open.dueOn !== facts.dueOn && facts.dueOn !== null],
  ];
  return differing.flatMap(([column, differs]) => (differs ? [row.error(column, 'holder_differs')] : []));
}

/** Who is who in a file: a document is one person's, who holds one post, and one more by commission (R040 244). */
function personsOf({ persons }: KnownHolders) {
  const named = new Map<string, { familyNames: string }>();
  const taken = new Map<string, number>();
  return {
    errorsOf(row: ParsedRow, facts: HolderFacts): RowError[] {
      const key = documentKey(facts);
      const person = persons.get(key);
      const known = person ?? named.get(key) ?? null;
      named.set(key, known ?? facts);
      const verdict = checkSamePerson(known, facts);
      if (!verdict.ok) return [person ? errorOf(row, verdict.refusal) : row.error('holder_document', 'document_twice')];
      if (person?.own) return [row.error('holder_document', 'own_case')];
      const isCommission = facts.modality === 'commission';
      const place = `${key} ${isCommission ? 'commission' : 'post'}`;
      const before = taken.get(place);
      taken.set(place, before ?? row.number);
      if (before !== undefined) return [row.error('holder_document', 'person_repeated', { row: before })];
      const elsewhere = person?.holds.some(
        ({ seatCode, modality }) => seatCode !== facts.seatCode && (modality === 'commission') === isCommission,
      );
      return elsewhere ? [row.error('holder_document', 'positions.person_holds_another')] : [];
    },
  };
}
