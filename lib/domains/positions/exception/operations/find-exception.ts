import 'server-only';
import { fromDbDate, isOnOrAfter, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { RecordRef } from '@/lib/platform/records';
import { AWAITED, awaitedIn } from '../../operations/awaited';
import { exceptionRecord } from '../../records';
import type { ManagerRole, ServantGroup } from '../../types';
import type { ClassifiedSeat } from '../rules';
import type { AskableGroup, ExceptionState } from '../types';

export const CLASSIFIED_SEAT = {
  id: true,
  title: true,
  entityId: true,
  servantGroup: true,
  managerRole: true,
  holdings: { orderBy: { startsOn: 'desc' }, select: { modality: true, endsOn: true }, take: 1 },
  ...AWAITED,
  entity: { select: { name: true, acronym: true, portfolio: { select: { analystId: true } } } },
} as const satisfies Prisma.SeatSelect;

type SeatRow = Prisma.SeatGetPayload<{ select: typeof CLASSIFIED_SEAT }>;

/** A post as an exception to its classification reads it. */
export function toClassified(
  { title, servantGroup, managerRole, holdings: [last], ...row }: SeatRow,
  today: CalendarDate,
): ClassifiedSeat {
  const held = last && (last.endsOn === null || isOnOrAfter(fromDbDate(last.endsOn), today));
  return {
    title,
    group: servantGroup,
    role: managerRole,
    heldBy: held ? last.modality : null,
    awaited: awaitedIn(row),
  };
}

export type ExceptionCase = {
  readonly id: string;
  readonly version: number;
  readonly state: ExceptionState;
  readonly requestedById: string;
  readonly before: { readonly group: ServantGroup; readonly role: ManagerRole | null };
  readonly asked: { readonly group: AskableGroup; readonly role: ManagerRole | null };
  readonly seat: SeatRow;
  readonly record: RecordRef;
};

/** An exception with its post, whoever asks: each command applies its own scope. */
export async function findException(
  tx: Tx,
  where: Prisma.ClassificationExceptionWhereInput,
): Promise<ExceptionCase | null> {
  const row = await tx.classificationException.findFirst({
    where,
    select: {
      id: true,
      version: true,
      state: true,
      requestedById: true,
      groupBefore: true,
      roleBefore: true,
      groupAsked: true,
      roleAsked: true,
      seat: { select: CLASSIFIED_SEAT },
    },
  });
  if (!row) return null;
  const { groupBefore, roleBefore, groupAsked, roleAsked, seat, ...rest } = row;
  return {
    ...rest,
    before: { group: groupBefore, role: roleBefore },
    // The constraint `classification_exception_asked` keeps the column to these groups.
    asked: { group: groupAsked as AskableGroup, role: roleAsked },
    seat,
    record: exceptionRecord({ id: row.id, seatId: seat.id, post: seat.title, acronym: seat.entity.acronym }),
  };
}
