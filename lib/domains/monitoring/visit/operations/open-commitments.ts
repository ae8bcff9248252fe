import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import type { Effect } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import type { Notice } from '@/lib/platform/notifications';
import { commitmentLifecycle } from '../../commitment/transitions';
import { commitmentRecord } from '../../records';
import { ownerOf } from '../../policy';
import type { VisitCase } from '../find-visit';
import type { RecordVisitInput } from '../schema';

/** Creates what was promised, each on its owner's worklist, and answers the effects and what each owner is told. */
export async function openCommitments(
  tx: Tx,
  { id: visitId, assignment }: VisitCase,
  promised: RecordVisitInput['commitments'],
): Promise<{ effects: Effect[]; notices: Notice[] }> {
  const effects: Effect[] = [];
  const notices: Notice[] = [];
  for (const { description, owner, dueOn } of promised) {
    const ownerId = ownerOf(owner, assignment);
    if (ownerId === null) throw new Error(`The rule let through a commitment of nobody (${owner})`);
    const { id } = await tx.commitment.create({
      data: { visitId, description, ownerRole: owner, dueOn: toDbDate(dueOn) },
      select: { id: true },
    });
    const record = commitmentRecord({ id, description });
    const params = { manager: assignment.managerName, post: assignment.post, entity: assignment.entityName };
    effects.push({
      record,
      move: { lifecycle: commitmentLifecycle, from: null, to: 'OPEN' },
      parties: {
        entityId: assignment.entityId,
        persons: { [owner]: ownerId },
        places: { superior: assignment.superiorSeatId },
        seatId: assignment.seatId,
        dates: { dueOn },
        params,
      },
      caseIds: [visitId, assignment.id],
      changes: [
        { field: 'commitment', after: record.label },
        { field: 'dueOn', after: dueOn },
      ],
    });
    if (owner !== 'monitoring_analyst') {
      notices.push({
        kind: 'monitoring.commitment-opened',
        to: { persons: [ownerId] },
        params: { commitment: record.label, due: dueOn },
        url: record.url,
        recordId: id,
      });
    }
  }
  return { effects, notices };
}
