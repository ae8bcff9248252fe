import 'server-only';
import { toDbDate } from '@/lib/kernel/calendar-date';
import { defineCommand } from '@/lib/platform/command';
import { peoplePermissions } from '../permissions';
import { checkStudy } from '../rules';
import { addStudySchema } from '../schema';
import { attachEvidence, storeEvidence } from './evidence';
import { loadOwnPerson } from './own-person';

export const addStudy = defineCommand({
  name: 'people.add-study',
  permission: peoplePermissions['people.add-study'],
  input: addStudySchema,
  prepare: storeEvidence,
  load: (tx, _input, { actor }) => loadOwnPerson(tx, actor),
  rule: (_person, input, { today }) => checkStudy(input, today),
  write: async (tx, person, { document: _file, ...study }, context) => {
    const documentId = await attachEvidence(tx, context.prepared, person.id, context);
    const { id } = await tx.study.create({
      data: { ...study, awardedOn: toDbDate(study.awardedOn), personId: person.id, documentId },
      select: { id: true },
    });
    const changes = [
      { field: 'study', after: `${study.field}, ${study.institution}` },
      { field: 'awardedOn', after: study.awardedOn },
    ];
    return { value: { studyId: id }, effects: [{ record: person.record, documentId, changes }] };
  },
});
