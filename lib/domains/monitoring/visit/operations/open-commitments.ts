import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { Notice } from '@/lib/platform/notifications';
import { commitmentLifecycle } from '../../commitment/transitions';
import { commitmentRecord } from '../../records';
import type { OwnerRole } from '../../types';
import type { VisitCase } from '../find-visit';
import type { RecordVisitInput } from '../schema';

/** Creates what was promised, each on its owner's worklist, and answers the effects and what each owner is told. */
export async function openCommitments(
  tx: Tx,
  { id: visitId, assignment }: VisitCase,
  analystId: string,
  promised: RecordVisitInput['commitments'],
): Promise<{ effects: Effect[]; notices: Notice[] }> {
  const owners: Record<OwnerRole, string | null> = {
    manager: assignment.managerId,
    superior: assignment.superiorId,
    monitoring_analyst: analystId,
  };
  const effects: Effect[] = [];
  const notices: Notice[] = [];
  for (const { description, owner, dueOn } of promised) {
    const ownerPersonId = owners[owner];
    if (ownerPersonId === null) throw new Error(`The rule let through a commitment of nobody (${owner})`);
    const { id } = await tx.commitment.create({
      data: { visitId, description, ownerRole: owner, ownerPersonId, dueOn: toDbDate(dueOn) },
      select: { id: true },
    });
    const record = commitmentRecord({ id, description });
    const params = { manager: assignment.managerName, post: assignment.post, entity: assignment.entityName };
    effects.push({
      record,
      move: { lifecycle: commitmentLifecycle, from: null, to: 'OPEN' },
      parties: { entityId: assignment.entityId, persons: { [owner]: ownerPersonId }, dates: { dueOn }, params },
      caseIds: [visitId, assignment.id],
      changes: [
        { field: 'commitment', after: record.label },
        { field: 'dueOn', after: dueOn },
      ],
    });
    if (owner !== 'monitoring_analyst') {
      notices.push({
        kind: 'monitoring.commitment-opened',
        to: { persons: [ownerPersonId] },
        params: { commitment: record.label, due: dueOn },
        url: record.url,
        recordId: id,
      });
    }
  }
  return { effects, notices };
}
