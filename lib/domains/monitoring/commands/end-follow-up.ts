import 'server-only';
import { z } from 'zod';
import { CLOSED_ASSIGNMENT_STATES } from '@/lib/domains/agreements/assignment/types';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { uuid } from '@/lib/kernel/input-fields';
import { defineCommand, type Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { Notice } from '@/lib/platform/notifications';
import { expectOne } from '@/lib/platform/refusing';
import { findCommitment, type CommitmentCase } from '../commitment/find-commitment';
import { commitmentLifecycle } from '../commitment/transitions';
import { monitoringPermissions } from '../permissions';
import { ownerOf } from '../policy';
import { findVisit, type VisitCase } from '../visit/find-visit';
import { visitLifecycle } from '../visit/transitions';

/** Kept with the record, in the language of the portal's records. */
const REASON = 'La asignación terminó o quedó sin efecto.';

const CLOSED = { state: { in: [...CLOSED_ASSIGNMENT_STATES] } };

/**
 * Cancels what was planned with a manager whose assignment is closed, and what was promised and still open. With nothing
 * left to close it is refused as not found.
 */
export const endFollowUp = defineCommand({
  name: 'monitoring.end-follow-up',
  permission: monitoringPermissions['monitoring.end-follow-up'],
  input: z.object({ assignmentId: uuid() }),
  async load(tx, { assignmentId }) {
    const visits = await plannedVisits(tx, assignmentId);
    const commitments = await openCommitments(tx, assignmentId);
    return visits.length + commitments.length > 0 ? { visits, commitments } : null;
  },
  async write(tx, { visits, commitments }, { assignmentId }, { today }) {
    for (const { id, version } of visits) {
      expectOne(
        await tx.monitoringVisit.updateMany({
          where: { id, version, state: 'PLANNED' },
          data: { state: 'CANCELLED', cancelReason: REASON, version: { increment: 1 } },
        }),
      );
    }
    for (const { id, version } of commitments) {
      expectOne(
        await tx.commitment.updateMany({
          where: { id, version, state: 'OPEN' },
          data: { state: 'CANCELLED', cancelReason: REASON, closedOn: toDbDate(today), version: { increment: 1 } },
        }),
      );
    }
    const told = { caseIds: [assignmentId], reason: REASON };
    const visitMove = { lifecycle: visitLifecycle, from: 'PLANNED', to: 'CANCELLED' };
    const commitmentMove = { lifecycle: commitmentLifecycle, from: 'OPEN', to: 'CANCELLED' };
    const [first, ...others]: Effect[] = [
      ...visits.map(({ record }) => ({ record, move: visitMove, ...told })),
      ...commitments.map(({ record }) => ({ record, move: commitmentMove, ...told })),
    ];
    if (!first) throw new Error('What was loaded has something to close');
    return {
      value: { assignmentId },
      effects: [first, ...others],
      notices: [...visits.map(visitNotice), ...commitments.map(commitmentNotice)],
    };
  },
});

async function plannedVisits(tx: Tx, assignmentId: string): Promise<VisitCase[]> {
  const rows = await tx.monitoringVisit.findMany({
    where: { assignmentId, state: 'PLANNED', assignment: CLOSED },
    orderBy: { code: 'asc' },
    select: { id: true },
  });
  return await each(rows, (id) => findVisit(tx, id));
}

async function openCommitments(tx: Tx, assignmentId: string): Promise<CommitmentCase[]> {
  const rows = await tx.commitment.findMany({
    where: { state: 'OPEN', visit: { assignmentId, assignment: CLOSED } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return await each(rows, (id) => findCommitment(tx, id));
}

/** One after another: they share the transaction's connection. */
async function each<T>(rows: readonly { readonly id: string }[], find: (id: string) => Promise<T | null>) {
  const found: T[] = [];
  for (const { id } of rows) {
    const one = await find(id);
    if (one) found.push(one);
  }
  return found;
}

function visitNotice({ id, record, assignment, kind, plannedOn }: VisitCase): Notice {
  return {
    kind: 'monitoring.visit-cancelled',
    to: { persons: [assignment.managerId, assignment.superiorId] },
    params: { post: assignment.post, entity: assignment.entityName, kind, on: plannedOn },
    url: record.url,
    recordId: id,
  };
}

function commitmentNotice({ id, record, ownerRole, assignment }: CommitmentCase): Notice {
  return {
    kind: 'monitoring.commitment-cancelled',
    to: { persons: [ownerOf(ownerRole, assignment)] },
    params: { commitment: record.label },
    url: record.url,
    recordId: id,
  };
}
