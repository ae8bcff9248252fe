import 'server-only';
import { toDbDate, type CalendarDate } from '@/lib/kernel/calendar-date';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { expectOne } from '@/lib/platform/refusing';
import { profileLifecycle } from '../transitions';
import type { ProfileCase } from './find-profile';

type Decision = Pick<Prisma.PostProfileUncheckedUpdateManyInput, 'decisionReason' | 'decidedById' | 'decidedOn'>;
type Approval = { readonly today: CalendarDate; readonly decision: Decision };

/** No decision of SERVIR stands on a profile that it is yet to decide on, or that its entity approves by itself. */
export const UNDECIDED = { decisionReason: null, decidedById: null, decidedOn: null } satisfies Decision;

/** Numbers and freezes an open profile; the one in force, if any, gives way to it. Answers its number and the log's lines. */
export async function approveOpen(
  tx: Tx,
  { id, version, state, seat, record }: ProfileCase,
  { today, decision }: Approval,
): Promise<{ number: number; effects: [Effect, ...Effect[]] }> {
  const last = await tx.postProfile.findFirst({
    where: { seatId: seat.id, number: { not: null } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  });
  const inForce = await tx.postProfile.findFirst({
    where: { seatId: seat.id, state: 'APPROVED' },
    select: { id: true },
  });
  if (inForce) {
    expectOne(
      await tx.postProfile.updateMany({
        where: { id: inForce.id, state: 'APPROVED' },
        data: { state: 'SUPERSEDED', version: { increment: 1 } },
      }),
    );
  }
  const number = (last?.number ?? 0) + 1;
  expectOne(
    await tx.postProfile.updateMany({
      where: { id, version, state },
      data: { ...decision, state: 'APPROVED', number, approvedOn: toDbDate(today), version: { increment: 1 } },
    }),
  );
  const superseded: Effect[] = inForce
    ? [
        {
          record: { ...record, id: inForce.id },
          move: { lifecycle: profileLifecycle, from: 'APPROVED', to: 'SUPERSEDED' },
        },
      ]
    : [];
  return {
    number,
    effects: [
      {
        record,
        move: { lifecycle: profileLifecycle, from: state, to: 'APPROVED' },
        caseIds: [seat.id],
        changes: [{ field: 'profileNumber', after: number }],
      },
      ...superseded,
    ],
  };
}
