import 'server-only';
import { fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { attachDocument, receiveUpload } from '@/lib/platform/documents';
import { expectOne } from '@/lib/platform/refusing';
import { entityPermissions } from '../permissions';
import { entityRecord } from '../records';
import { checkTransition } from '../rules';
import { recordTransitionInput } from '../schema';

/** SERVIR records when an entity completed its transition to the Act: from that day its rules bind it. */
export const recordTransition = defineCommand({
  name: 'entities.record-transition',
  permission: entityPermissions['entities.record-transition'],
  input: recordTransitionInput,
  prepare: ({ document }) => receiveUpload(document, 'document'),
  load: (tx, { id }) =>
    tx.entity.findUnique({
      where: { id },
      select: { id: true, name: true, version: true, transitionCompletedOn: true, transitionResolution: true },
    }),
  rule: (_entity, { completedOn }, { today }) => checkTransition(completedOn, today),
  async write(tx, entity, { id, version, completedOn, resolution, reason }, { actor, now, prepared }) {
    const before = entity.transitionCompletedOn && fromDbDate(entity.transitionCompletedOn);
    expectOne(
      await tx.entity.updateMany({
        where: { id, version },
        data: {
          transitionCompletedOn: toDbDate(completedOn),
          transitionResolution: resolution,
          version: { increment: 1 },
        },
      }),
    );
    const documentId = await attachDocument(tx, prepared, {
      recordType: 'entity',
      recordId: id,
      visibility: 'entity',
      entityId: id,
      uploadedById: actor.userId,
      at: now,
    });
    const record = entityRecord(entity);
    const told = {
      kind: 'entities.transition-recorded',
      params: { entity: entity.name, since: completedOn, resolution },
      url: record.url,
      recordId: id,
    };
    return {
      value: { entityId: id },
      effects: [
        {
          record,
          reason,
          documentId,
          changes: [
            { field: 'transitionCompletedOn', before, after: completedOn },
            { field: 'resolution', before: entity.transitionResolution, after: resolution },
          ],
        },
      ],
      notices: [
        { ...told, to: { role: 'entity_hr', entityId: id } },
        { ...told, to: { role: 'entity_head', entityId: id } },
      ],
    };
  },
});
