import 'server-only';
import { fromDbDate, toDbDate } from '@/lib/kernel/calendar-date';
import type { Actor } from '@/lib/kernel/actor';
import { defineCommand } from '@/lib/platform/command';
import type { Tx } from '@/lib/platform/db';
import { expectOne } from '@/lib/platform/refusing';
import { peoplePermissions } from '../permissions';
import { checkStudy } from '../rules';
import { updateStudySchema } from '../schema';
import { attachEvidence, storeEvidence } from './evidence';
import { loadOwnPerson } from './own-person';

export async function loadOwnStudy(tx: Tx, actor: Actor, studyId: string) {
  const person = await loadOwnPerson(tx, actor);
  const study = person && (await tx.study.findFirst({ where: { id: studyId, personId: person.id } }));
  return study && { person, study };
}

export const updateStudy = defineCommand({
  name: 'people.update-study',
  permission: peoplePermissions['people.update-study'],
  input: updateStudySchema,
  prepare: storeEvidence,
  load: (tx, input, { actor }) => loadOwnStudy(tx, actor, input.studyId),
  rule: (_loaded, input, { today }) => checkStudy(input, today),
  write: async (tx, { person, study }, { studyId, document: _file, ...input }, context) => {
    const added = await attachEvidence(tx, context.prepared, person.id, context);
    const documentId = added ?? study.documentId;
    expectOne(
      await tx.study.updateMany({
        where: { id: studyId, personId: person.id },
        data: { ...input, awardedOn: toDbDate(input.awardedOn), documentId },
      }),
    );
    const changes = [
      { field: 'study', before: `${study.field}, ${study.institution}`, after: `${input.field}, ${input.institution}` },
      { field: 'awardedOn', before: fromDbDate(study.awardedOn), after: input.awardedOn },
    ].filter(({ before, after }) => before !== after);
    return { value: { studyId }, effects: [{ record: person.record, documentId: added, changes }] };
  },
});
