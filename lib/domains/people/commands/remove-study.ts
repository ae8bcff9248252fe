import 'server-only';
import { defineCommand } from '@/lib/platform/command';
import { expectOne } from '@/lib/platform/refusing';
import { peoplePermissions } from '../permissions';
import { removeStudySchema } from '../schema';
import { loadOwnStudy } from './update-study';

/** Applications already sent keep what they were sent with: only the profile loses the study. */
export const removeStudy = defineCommand({
  name: 'people.remove-study',
  permission: peoplePermissions['people.remove-study'],
  input: removeStudySchema,
  load: (tx, input, { actor }) => loadOwnStudy(tx, actor, input.studyId),
  write: async (tx, { person, study }) => {
    expectOne(await tx.study.deleteMany({ where: { id: study.id, personId: person.id } }));
    const changes = [{ field: 'study', before: `${study.field}, ${study.institution}` }];
    return { value: undefined, effects: [{ record: person.record, changes }] };
  },
});
