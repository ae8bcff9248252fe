import 'server-only';
import { fromDbDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { RecordRef } from '@/lib/platform/records';
import { profileRecord } from '../../records';
import type { ProfiledSeat, Standard } from '../rules';
import { storedTerms } from '../stored-terms';
import type { Terms } from '../terms';
import type { ProfileState } from '../types';

export const PROFILED_SEAT = {
  id: true,
  title: true,
  entityId: true,
  servantGroup: true,
  managerRole: true,
  suppressedOn: true,
  entity: { select: { name: true, acronym: true } },
} as const satisfies Prisma.SeatSelect;
export type ProfiledSeatRow = Prisma.SeatGetPayload<{ select: typeof PROFILED_SEAT }>;

export const toProfiled = ({ servantGroup, managerRole, suppressedOn }: ProfiledSeatRow): ProfiledSeat => ({
  group: servantGroup,
  role: managerRole,
  suppressed: suppressedOn !== null,
});

const STANDARD = {
  id: true,
  code: true,
  managerRole: true,
  terms: true,
  manual: { select: { state: true } },
} as const satisfies Prisma.StandardPositionSelect;
type StandardRow = Prisma.StandardPositionGetPayload<{ select: typeof STANDARD }>;

export type FoundStandard = Standard & { readonly id: string; readonly code: string };

function toStandard({ id, code, managerRole, terms, manual }: StandardRow): FoundStandard {
  return { id, code, role: managerRole, terms: storedTerms(terms), inForce: manual.state === 'IN_FORCE' };
}

/** The standard position that somebody chose; null when there is none. */
export async function findStandard(tx: Tx, id: string): Promise<FoundStandard | null> {
  const row = await tx.standardPosition.findUnique({ where: { id }, select: STANDARD });
  return row && toStandard(row);
}

export type ProfileCase = {
  readonly id: string;
  readonly version: number;
  readonly state: ProfileState;
  readonly terms: Terms;
  readonly requestedById: string | null;
  readonly seat: ProfiledSeatRow;
  readonly standard: FoundStandard;
  readonly record: RecordRef;
};

/** A profile with its post and its standard position, whoever asks: each command applies its own scope. */
export async function findProfile(tx: Tx, where: Prisma.PostProfileWhereInput): Promise<ProfileCase | null> {
  const row = await tx.postProfile.findFirst({
    where,
    select: {
      id: true,
      version: true,
      state: true,
      terms: true,
      requestedById: true,
      seat: { select: PROFILED_SEAT },
      standard: { select: STANDARD },
    },
  });
  if (!row) return null;
  const { seat, standard, terms } = row;
  return {
    ...row,
    terms: storedTerms(terms),
    standard: toStandard(standard),
    record: profileRecord({ id: row.id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym }),
  };
}

/** The profile that a post has approved and in force, and since when it has had one; null while it has none. */
export async function findProfileInForce(tx: Tx, seatId: string) {
  const row = await tx.postProfile.findFirst({
    where: { seatId, state: 'APPROVED' },
    select: { id: true, number: true, terms: true },
  });
  const { _min: first } = await tx.postProfile.aggregate({
    where: { seatId, state: { in: ['APPROVED', 'SUPERSEDED'] } },
    _min: { approvedOn: true },
  });
  if (!row?.number) return null;
  const { number, terms } = row;
  return { id: row.id, number, terms: storedTerms(terms), since: first.approvedOn && fromDbDate(first.approvedOn) };
}
