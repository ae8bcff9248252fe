import 'server-only';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/prisma/client';
import { expectOne } from '@/lib/platform/refusing';
import { applicationParties, applicationRecord } from '../records';
import { applicationLifecycle } from '../transitions';
import type { ApplicationState } from '../types';

export const MOVABLE = {
  id: true,
  code: true,
  personId: true,
  competitionId: true,
  state: true,
  version: true,
  competition: {
    select: {
      id: true,
      code: true,
      title: true,
      state: true,
      frame: true,
      applicationsOpenOn: true,
      applicationsCloseOn: true,
    },
  },
} as const satisfies Prisma.ApplicationSelect;

export type MovableApplication = Prisma.ApplicationGetPayload<{ select: typeof MOVABLE }>;

export async function findApplication(tx: Tx, id: string): Promise<MovableApplication | null> {
  return await tx.application.findUnique({ where: { id }, select: MOVABLE });
}

export type Move = {
  readonly to: ApplicationState;
  readonly at: Date;
  readonly set?: Omit<Prisma.ApplicationUpdateManyMutationInput, 'state' | 'version' | 'updatedAt'>;
  readonly reason?: string;
  readonly changes?: Effect['changes'];
};

/** Moves it from the state in which it was read, and answers the effect for the command's outcome. */
export async function moveApplication(tx: Tx, application: MovableApplication, move: Move): Promise<Effect> {
  const { id, state, version } = application;
  const touched = await tx.application.updateMany({
    where: { id, state, version },
    data: { ...move.set, state: move.to, version: { increment: 1 }, updatedAt: move.at },
  });
  expectOne(touched);
  return {
    record: applicationRecord(application),
    move: { lifecycle: applicationLifecycle, from: state, to: move.to },
    parties: applicationParties(application),
    ...(move.reason ? { reason: move.reason } : {}),
    ...(move.changes ? { changes: move.changes } : {}),
  };
}
