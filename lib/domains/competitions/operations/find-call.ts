import 'server-only';
import type { Tx } from '@/lib/platform/db';
import { findCompetition } from './move-competition';

/** The persons with an application in a competition, whatever became of it: none of them acts on a rival's case. */
export async function listApplicants(tx: Tx, competitionId: string): Promise<string[]> {
  const rows = await tx.application.findMany({ where: { competitionId }, select: { personId: true } });
  return rows.map(({ personId }) => personId);
}

/** A competition that has been public, as its commands read it, with whose own case it is. */
export async function findCall(tx: Tx, competitionId: string) {
  const competition = await findCompetition(tx, competitionId);
  return competition && { ...competition, applicants: await listApplicants(tx, competitionId) };
}

/**
 * Keeps a competition in the state in which it will be read, until the transaction ends: many may share it to screen
 * and score at once; who freezes the list takes it alone.
 */
export async function holdCompetition(tx: Tx, competitionId: string, hold: 'shared' | 'alone'): Promise<void> {
  if (hold === 'alone') await tx.$queryRaw`SELECT 1 FROM competition WHERE id = ${competitionId}::uuid FOR UPDATE`;
  else await tx.$queryRaw`SELECT 1 FROM competition WHERE id = ${competitionId}::uuid FOR SHARE`;
}
